package io.hexline.rest.person;

import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.json.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The list {@code phoneNumbers}, of which the one of type {@code work} can be set. The documentation writes it for
 * people: {@code 408 526 7209}.
 */
final class PhoneNumberFields {

    private static final Pattern SEPARATORS = Pattern.compile("[ ().-]");
    private static final Pattern NORTH_AMERICAN = Pattern.compile("[2-9]\\d{9}");

    private PhoneNumberFields() {}

    static Optional<PhoneNumber> work(Fields body) {
        List<Fields> work = work(body.objects("phoneNumbers"));
        return work.isEmpty()
                ? Optional.empty()
                : body.only("phoneNumbers", work)
                        .flatMap(number -> number.required("value", text -> PhoneNumber.parse(e164(text))));
    }

    /** Of several, the one that is marked as primary, or else the first: a person who was read shows all of them. */
    static Optional<PhoneNumber> primary(Fields body) {
        List<Fields> work = work(body.objects("phoneNumbers"));
        return work.stream()
                .filter(number -> number.flag("primary").orElse(false))
                .findFirst()
                .or(() -> work.stream().findFirst())
                .flatMap(number -> number.required("value", text -> PhoneNumber.parse(e164(text))));
    }

    private static List<Fields> work(Optional<List<Fields>> numbers) {
        return numbers.orElse(List.of()).stream()
                .filter(number -> number.filled("type").orElse("work").equals("work"))
                .toList();
    }

    /** Ten digits are a North American number; longer ones begin with the code of their country. */
    private static String e164(String text) {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        if (digits.startsWith("+")) {
            return digits;
        }
        return (NORTH_AMERICAN.matcher(digits).matches() ? "+1" : "+") + digits;
    }
}
