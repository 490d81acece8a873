package nl.leerkring.contributions;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes identities for what people say. */
final class Identities {

    private Identities() {}

    /**
     * Random, for a nameless contribution must not tell when exactly it was made. In order of time only for what was
     * brought in: that moment tells nothing of who said it, and a million of them at random places would write every
     * page of every index again and again.
     */
    static UUID ofSaying(ShownAs shownAs) {
        return shownAs == ShownAs.IMPORTED ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : UUID.randomUUID();
    }
}
