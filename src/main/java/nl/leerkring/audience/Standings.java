package nl.leerkring.audience;

import java.util.stream.Stream;

/** Tells where a person stands; implemented by the modules that know (groups, network). */
public interface Standings {

    Stream<Standing> of(PersonId person, boolean administrator);
}
