package nl.leerkring.network;

import org.springframework.data.jpa.repository.JpaRepository;

interface Teams extends JpaRepository<Team, TeamId> {}
