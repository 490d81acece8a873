package nl.leerkring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are whole, and every text that code or page asks for is there. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY_IN_CODE = Pattern.compile("getTranslation\\(\\s*\"([^\"]+[^\".])\"");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("#\\{([A-Za-z0-9_.-]+)[}(]");
    private static final Pattern LITERAL = Pattern.compile(
            "(?:new (?:Span|Paragraph|H[1-4]|Button|ListItem)|setText|setLabel|setHelperText|setPlaceholder"
                    + "|setErrorMessage|setAriaLabel)\\(\\s*\"([^\"]*[a-z]{3,}[^\"]*)\"");
    private static final Set<String> NAMES = Set.of("Leerkring");

    @Test
    void bothLanguagesHoldTheSameKeys() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("nl").stringPropertyNames());
    }

    @Test
    void noTextIsEmptyOrWrittenTwice() throws IOException {
        for (var language : new String[] {"nl", "en"}) {
            assertThat(texts(language).values())
                    .noneMatch(text -> text.toString().isBlank());
            assertThat(keysAsWritten(language)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextCanBeFormatted() throws IOException {
        for (var language : new String[] {"nl", "en"}) {
            texts(language)
                    .forEach((key, text) -> assertThat(new MessageFormat(text.toString(), Locale.of(language)))
                            .as(key.toString())
                            .isNotNull());
        }
    }

    @Test
    void noTextHoldsAStraightApostropheWhichAMessageFormatWouldEat() throws IOException {
        for (var language : new String[] {"nl", "en"}) {
            assertThat(texts(language).values())
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    @Test
    void everyKeyThatCodeAsksForIsThere() throws IOException {
        assertThat(asked(Path.of("src/main/java"), KEY_IN_CODE))
                .isSubsetOf(texts("nl").stringPropertyNames());
    }

    @Test
    void everyKeyThatPagesAskForIsThere() throws IOException {
        assertThat(asked(Path.of("src/main/resources/templates"), KEY_IN_PAGE))
                .isSubsetOf(texts("nl").stringPropertyNames());
    }

    @Test
    void screensHoldNoTextOfTheirOwn() throws IOException {
        var literals = asked(Path.of("src/main/java"), LITERAL);
        literals.removeAll(NAMES);

        assertThat(literals).isEmpty();
    }

    private static Set<String> asked(Path root, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> keysAsWritten(String language) throws IOException {
        return Files.readAllLines(file(language)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')));
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path file(String language) {
        return TEXTS.resolve("translations_" + language + ".properties");
    }
}
