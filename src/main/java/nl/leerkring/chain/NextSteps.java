package nl.leerkring.chain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;

/**
 * What came of things, told by the module that keeps the later thing. Asked for many at once, so that no list asks per row;
 * answers only what the reader may see.
 */
public interface NextSteps {

    Map<Ref, List<Step>> after(Set<Ref> things, Reader reader);
}
