package nl.leerkring.search;

import java.util.Optional;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;

/** Tells around which group an address of the workplace lies, so that searching from there begins in that group. */
public interface Surroundings {

    /** The group of this address, when the reader may know of it. */
    Optional<GroupId> groupAt(String path, Reader reader);
}
