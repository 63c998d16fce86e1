package io.hexline.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber.Written;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private record Value(
            String name, Function<String, Object> constructor, Function<String, Either<Malformed, ?>> parse) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Value EMAIL = new Value("email", Email::new, Email::parse);
    private static final Value NUMBER = new Value("number", PhoneNumber::new, PhoneNumber::parse);
    private static final Value EXTENSION = new Value("extension", Extension::new, Extension::parse);
    private static final Value SITE = new Value("site", SiteUrl::new, SiteUrl::parse);
    private static final Value OFFER = new Value("offer", OfferCode::new, OfferCode::parse);
    private static final Value PERSON = new Value("person", PersonId::new, PersonId::parse);

    static Stream<Arguments> wellFormed() {
        return Stream.of(
                Arguments.of(EMAIL, "anna@example.com"),
                Arguments.of(EMAIL, "jos\u00E9@ex\u4F8B.example"),
                Arguments.of(NUMBER, "+1"),
                Arguments.of(NUMBER, "+123456789012345"),
                Arguments.of(EXTENSION, "0"),
                Arguments.of(EXTENSION, "9".repeat(64)),
                Arguments.of(SITE, "mysite.webex.com"),
                Arguments.of(OFFER, "MS-E_1"),
                Arguments.of(PERSON, "any text\u0006 at all"),
                Arguments.of(PERSON, "x".repeat(256)),
                Arguments.of(PERSON, "\uD83D\uDE00".repeat(256)),
                Arguments.of(PERSON, "\u00A0"));
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(EMAIL, "anna"),
                Arguments.of(EMAIL, "anna@@example.com"),
                Arguments.of(EMAIL, "an na@example.com"),
                Arguments.of(EMAIL, "a@" + "b".repeat(253)),
                Arguments.of(EMAIL, "an\u00A0na@example.com"),
                Arguments.of(EMAIL, "anna@exam\u2009ple.com"),
                Arguments.of(EMAIL, "an\u2028na@example.com"),
                Arguments.of(EMAIL, "an\u2029na@example.com"),
                Arguments.of(EMAIL, "an\u0085na@example.com"),
                Arguments.of(EMAIL, "an\u0007na@example.com"),
                Arguments.of(EMAIL, "an\u200Bna@example.com"),
                Arguments.of(EMAIL, "anna\u202E@example.com"),
                Arguments.of(EMAIL, "an\u00ADna@example.com"),
                Arguments.of(EMAIL, "\uFEFFanna@example.com"),
                Arguments.of(EMAIL, "an\uD800na@example.com"),
                Arguments.of(EMAIL, "anna@\u3164example.com"),
                Arguments.of(EMAIL, "anna\u2800@example.com"),
                Arguments.of(EMAIL, "anna\uFE0F@example.com"),
                Arguments.of(EMAIL, "anna\uDB40\uDD00@example.com"),
                Arguments.of(EMAIL, "anna\uDB40\uDC41@example.com"),
                Arguments.of(NUMBER, "1408"),
                Arguments.of(NUMBER, "+0408"),
                Arguments.of(NUMBER, "+1234567890123456"),
                Arguments.of(NUMBER, "+1 408"),
                Arguments.of(NUMBER, "+1408\n"),
                Arguments.of(EXTENSION, ""),
                Arguments.of(EXTENSION, "12a"),
                Arguments.of(EXTENSION, "9".repeat(65)),
                Arguments.of(SITE, "mysite"),
                Arguments.of(SITE, "https://mysite.webex.com/"),
                Arguments.of(OFFER, "two words"),
                Arguments.of(PERSON, ""),
                Arguments.of(PERSON, " \t\n\u000B\f\r"),
                Arguments.of(PERSON, "\uD83D\uDE00".repeat(257)),
                Arguments.of(PERSON, "x".repeat(257)));
    }

    @ParameterizedTest
    @MethodSource
    void wellFormed(Value value, String text) {
        assertEquals(text, value.constructor().apply(text).toString());
        assertEquals(
                Either.right(value.constructor().apply(text)), value.parse().apply(text));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(Value value, String text) {
        String message = value.parse().apply(text).getLeft().message();
        assertTrue(message.startsWith("'" + text + "' is no "), message);
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> value.constructor().apply(text))
                        .getMessage());
    }

    @Test
    void emailsAndSitesAreComparedWithoutRegardToCase() {
        assertEquals(new Email("anna@example.com"), new Email("Anna@Example.COM"));
        assertEquals(new SiteUrl("mysite.webex.com"), new SiteUrl("MySite.webex.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb",
                "\u200B",
                "a\u0000",
                "\u007F",
                "\u2066x",
                "\uFEFFx",
                "x\u2028",
                "x\u2029",
                "\u00ADx",
                "\uDB40\uDC41"
            })
    void somethingIsHidden(String text) {
        assertTrue(Syntax.hasHidden(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "Zo\u00EB", "O'Brien-Smith", "\u0645\u06CC\u200C\u062E", "\u0915\u094D\u200D"})
    void nothingIsHidden(String text) {
        assertFalse(Syntax.hasHidden(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00E9", "7", "-", "+", "\u200Ba\u200B", "\u4F8B", "\uD83D\uDE00"})
    void somethingIsSeen(String text) {
        assertTrue(Syntax.isVisible(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00A0",
                "\u2003",
                "\u200B\u202E",
                "\u00AD",
                "\uFEFF",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0",
                "\u2800",
                "\u0301",
                "\uFE0F",
                "\uDB40\uDD00"
            })
    void nothingIsSeen(String text) {
        assertFalse(Syntax.isVisible(text));
    }

    @ParameterizedTest
    @CsvSource({
        "+14085267209, US, +14085267209",
        "+1 (408) 526-7209, DE, +14085267209",
        "+442079460000, , +442079460000",
        "408 526 7209, US, +14085267209",
        "408.526.7209, CA, +14085267209",
        "14085267209, US, +14085267209",
        "1 (408) 526-7209, BS, +14085267209",
        "(408)5267209, VI, +14085267209",
        "+ 49-30-1, DE, +49301",
        "+123456789012345, DE, +123456789012345"
    })
    void aNumberIsReadWhereItIs(String text, String country, String number) {
        assertEquals(Either.right(new PhoneNumber(number)), written(text).at(region(country)));
        assertEquals(text, written(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "408 526 7209, GB",
        "408 526 7209, ",
        "2079460000, GB",
        "442079460000, US",
        "1085267209, US",
        "0408526720, US",
        "408526720, US",
        "24085267209, US"
    })
    void aNumberThatIsNoneThereIsNamed(String text, String country) {
        String message = written(text).at(region(country)).getLeft().message();

        assertTrue(message.contains("phone number: expected '+' and at most 15 digits"), message);
        assertTrue(message.contains(text.replace(" ", "")) || message.contains(text), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "call me",
                "408-CALL",
                "+1408+526",
                "1234567890123456",
                "408\u00A0526",
                "tel:408",
                "+0408526720",
                "+ (0)408"
            })
    void whatIsNoNumberAnywhereIsRefusedAtOnce(String text) {
        assertTrue(Written.parse(text).getLeft().message().startsWith("'" + text + "' is no phone number"));
        assertThrows(IllegalArgumentException.class, () -> new Written(text));
    }

    private static Written written(String text) {
        return Written.parse(text).get();
    }

    private static Optional<Region> region(String country) {
        return Optional.ofNullable(country).map(code -> new Region(code, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource
    void changes(Change<String> change, String before, String after, String mapped) {
        Optional<String> had = Optional.ofNullable(before);

        assertEquals(Optional.ofNullable(after), change.applyTo(had));
        assertEquals(
                Optional.ofNullable(mapped),
                change.flatMap(value -> Optional.of(value + "!").filter(made -> value.length() < 2))
                        .applyTo(had));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(Change.keep(), "a", "a", "a"),
                Arguments.of(Change.keep(), null, null, null),
                Arguments.of(Change.remove(), "a", null, null),
                Arguments.of(Change.set("b"), "a", "b", "b!"),
                Arguments.of(Change.set("bb"), "a", "bb", "a"));
    }

    @Test
    void versionsGrow() {
        assertEquals(new Version(1), Version.NEW.next());
        assertThrows(IllegalArgumentException.class, () -> new Version(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "J\u00FCrgen", "\uD83D\uDE00", "a\uD83D\uDE00b", "\u0000"})
    void wholeCharactersAreWhole(String text) {
        assertTrue(Syntax.isWhole(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83Db", "\uD83D\uD83D\uDE00"})
    void halfOfACharacterIsNotWhole(String text) {
        assertFalse(Syntax.isWhole(text));
    }
}
