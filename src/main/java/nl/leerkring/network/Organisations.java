package nl.leerkring.network;

import org.springframework.data.jpa.repository.JpaRepository;

interface Organisations extends JpaRepository<Organisation, OrganisationId> {}
