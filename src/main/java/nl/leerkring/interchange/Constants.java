package nl.leerkring.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import org.springframework.stereotype.Component;

/** Constants by the names people write: that of the code, and those of the screen in both languages. */
@Component
class Constants {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    private final Map<Class<?>, Map<String, Object>> named = new HashMap<>();
    private final Texts texts;

    Constants(Texts texts) {
        this.texts = texts;
        learn(ContributionKind.class, "kind.");
        learn(Scope.class, "interchange.audience.");
        learn(Perspective.class, "perspective.");
        learn(Level.class, "level.");
        learn(Line.class, "line.");
        learn(Reach.class, "reach.");
        learn(ShownAs.class, "interchange.shownAs.");
    }

    private <E extends Enum<E>> void learn(Class<E> type, String labels) {
        var names = new HashMap<String, Object>();
        for (var constant : type.getEnumConstants()) {
            names.put(plain(constant.name()), constant);
            LANGUAGES.stream()
                    .filter(language -> texts.knows(labels + constant, language))
                    .forEach(language -> names.put(plain(texts.say(labels + constant, language)), constant));
        }
        named.put(type, names);
    }

    <E extends Enum<E>> Optional<E> find(Class<E> type, String given) {
        return Optional.ofNullable(named.getOrDefault(type, Map.of()).get(plain(given)))
                .map(type::cast);
    }

    /** "Gouden tip", "gouden_tip" and "GOLDEN TIP" are written by people who mean the same. */
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s_-]+", " ");
    }
}
