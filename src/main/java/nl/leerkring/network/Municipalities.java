package nl.leerkring.network;

import org.springframework.data.jpa.repository.JpaRepository;

interface Municipalities extends JpaRepository<Municipality, MunicipalityId> {}
