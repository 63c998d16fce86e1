package io.hexline.har.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each name, however it is written, at each place that has names. */
class SecretNamesTest {

    private static final String SECRET = "q7-Xy";

    private static final List<String> HOLDING = words("""
            verificationCode activationCode accessCode smsCode pinCode loginCode recoveryCodes backupCodes otpCode
            hostPin voicemailPin newPin hostKey encryptionKey deviceKey macKey appKey clientKey subscriptionKey
            licenseKey sessionTicket ssoTicket ticketId sipAuth clientAuth bindPw passCode securityAnswer
            connectionString psk resetUrl magicLinkUrl passwordResetUrl totpUri""");

    private static final List<String> SPEAKING = words("""
            errorCode statusCode countryCode postalCode areaCode offerCode languageCode timezoneCode exitCode
            featureAccessCode carrierCode opcode cacheKey publicKey sortKey translationKey errorKey mapping
            authorizationUrl tokenUri sessionTimeout redirectUri""");

    private enum Place {
        JSON {
            @Override
            String with(String name, String value) {
                return redactor().text("{\"a\":[{\"" + name + "\":\"" + value + "\"}]}");
            }
        },
        NUMBER {
            @Override
            String with(String name, String value) {
                return redactor().text("{\"" + name + "\":493021}").replace("493021", value);
            }
        },
        QUERY {
            @Override
            String with(String name, String value) {
                return redactor().text("https://x.example/a?b=1&" + name + "=" + value);
            }
        },
        PARAMETER {
            @Override
            String with(String name, String value) {
                return redactor().parameter(name, value);
            }
        },
        HEADER {
            @Override
            String with(String name, String value) {
                return redactor().header(name, value);
            }
        },
        SCRIPT {
            @Override
            String with(String name, String value) {
                return redactor().text("call(); var x = {" + name.replace('-', '_') + ": '" + value + "'}");
            }
        };

        abstract String with(String name, String value);

        private static Redactor redactor() {
            return new Redactor(secret -> {});
        }
    }

    private static Stream<String> holding() {
        return HOLDING.stream().flatMap(SecretNamesTest::written);
    }

    private static Stream<String> speaking() {
        return SPEAKING.stream().flatMap(SecretNamesTest::written);
    }

    private static Stream<String> written(String name) {
        UnaryOperator<String> apart = with -> name.replaceAll("([a-z])([A-Z])", "$1" + with + "$2");
        return Stream.of(name, apart.apply("_"), apart.apply("-"), name.toLowerCase(Locale.ROOT))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("holding")
    void what_it_names_is_blank_wherever_it_stands(String name) {
        for (Place place : Place.values()) {
            String shown = place.with(name, SECRET);
            assertFalse(shown.contains(SECRET), place + ": " + shown);
        }
    }

    @ParameterizedTest
    @MethodSource("speaking")
    void what_only_sounds_alike_stays(String name) {
        for (Place place : Place.values()) {
            String shown = place.with(name, SECRET);
            assertTrue(shown.contains(SECRET), place + ": " + shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"t", "access", "sv", "st", "reset", "confirmation", "login_hint", "relayState"})
    void a_random_value_of_an_unknown_parameter_is_blank(String name) {
        String random = "k3J9xQ2mB7vT1pL8zA1bC3dE5fQ7rS0";

        assertEquals("[blanked]", Place.PARAMETER.with(name, random));
        assertEquals("https://x.example/a?b=1&" + name + "=[blanked]", Place.QUERY.with(name, random));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f5b36187-c8dd-4727-8b2f-f9c447f29046",
                "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY",
                "license/api/v1/organization",
                "webex-calling-release-2026",
                "mia.novak@example.com"
            })
    void an_id_or_words_of_an_unknown_parameter_stay(String value) {
        assertEquals(value, Place.PARAMETER.with("t", value));
        assertEquals("https://x.example/a?b=1&t=" + value, Place.QUERY.with("t", value));
    }

    private static List<String> words(String lines) {
        return Arrays.asList(lines.strip().split("\\s+"));
    }
}
