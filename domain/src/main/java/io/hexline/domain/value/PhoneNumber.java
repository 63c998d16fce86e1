package io.hexline.domain.value;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number in E.164 form.
 *
 * @param value {@code +} and 1 to 15 digits, the first not 0
 */
public record PhoneNumber(String value) {

    private static final Syntax SYNTAX =
            Syntax.of("E.164 phone number", "\\+[1-9][0-9]{0,14}", "'+' and at most 15 digits, the first not 0");

    /** Of North America: country code, area, and seven digits. */
    private static final Pattern NORTH_AMERICAN = Pattern.compile("\\+1([2-9][0-9]{9})");

    private static final Pattern TOLL_FREE = Pattern.compile("\\+18(00|33|44|55|66|77|88)[0-9]{7}");

    public PhoneNumber {
        SYNTAX.require(value);
    }

    public static Either<Malformed, PhoneNumber> parse(String text) {
        return SYNTAX.parse(text, PhoneNumber::new);
    }

    /** Whether its numbering plan can have it, as far as the plan is known: that of North America is. */
    public boolean fitsItsPlan() {
        return !value.startsWith("+1") || NORTH_AMERICAN.matcher(value).matches();
    }

    /** As it is dialled in its country, where that is known: ten digits in North America; elsewhere as it is. */
    public String national() {
        return NORTH_AMERICAN.matcher(value).replaceFirst("$1");
    }

    /** Whether the numbering plan of North America says that whoever is called pays. */
    public boolean isTollFree() {
        return TOLL_FREE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }

    /**
     * A phone number as people write it: in E.164 form, or as it is dialled in the country where it is; with blanks,
     * dots, hyphens and parentheses between the digits. The documents have {@code +14085267209}, {@code 14085267209} and
     * {@code 408 526 7209}.
     */
    public record Written(String text) {

        private static final Syntax SYNTAX = Syntax.of(
                "phone number",
                "(?=([^0-9]*[0-9]){1,15}[^0-9]*$)[ (]*(\\+[ ().-]*[1-9]|[0-9])[0-9 ().-]*",
                "'+' and at most 15 digits, the first not 0");
        private static final Syntax DIALLED = Syntax.of(
                "phone number",
                "1?[2-9][0-9]{9}",
                "'+' and at most 15 digits, or ten digits at a location whose country has the code +1");
        private static final Pattern SEPARATORS = Pattern.compile("[ ().-]");

        public Written {
            SYNTAX.require(text);
        }

        public static Either<Malformed, Written> parse(String text) {
            return SYNTAX.parse(text, Written::new);
        }

        public static Written of(PhoneNumber number) {
            return new Written(number.value());
        }

        /**
         * The number that is meant. Without plus sign it is one of the country; what is dialled elsewhere than in North
         * America has no one length, so that the plus sign cannot be left out there.
         *
         * @param where the location to which the number belongs; empty where none is known
         */
        public Either<Malformed, PhoneNumber> at(Optional<Region> where) {
            String digits = SEPARATORS.matcher(text).replaceAll("");
            if (digits.startsWith("+")) {
                return PhoneNumber.parse(digits);
            }
            return where.filter(Region::isNorthAmerican).isPresent() && DIALLED.matches(digits)
                    ? PhoneNumber.parse("+1" + digits.substring(digits.length() - 10))
                    : Either.left(new Malformed(DIALLED.what(), text, DIALLED.expected()));
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
