package nl.leerkring.interchange;

import java.util.Arrays;
import java.util.Locale;
import nl.leerkring.access.ApiProblem.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What programs are told, in the language they ask for. */
@Component
class Texts {

    private static final int SHOWN = 60;

    private final MessageSource texts;

    Texts(MessageSource texts) {
        this.texts = texts;
    }

    String say(String key, Locale language, Object... values) {
        return texts.getMessage(key, values, language);
    }

    /** Whether there is such a text: constants with a name on screen are the ones people may ask for. */
    boolean knows(String key, Locale language) {
        return texts.getMessage(key, null, null, language) != null;
    }

    /** Why a field was refused; the key stands under this module's refusals. */
    FieldError refusal(String field, String why, Locale language, Object... values) {
        var shown = Arrays.stream(values).map(Texts::shown).toArray();
        return new FieldError(field, say("interchange.refused." + why, language, shown));
    }

    /** A cell may hold megabytes; to recognise it, its beginning is enough. */
    static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static Object shown(Object value) {
        return value instanceof String text ? shortened(text) : value;
    }
}
