package io.hexline.rest.person;

import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.json.Fields;
import java.util.List;
import java.util.Optional;

/** The list {@code phoneNumbers}, of which the one of type {@code work} can be set. */
final class PhoneNumberFields {

    private PhoneNumberFields() {}

    static Optional<PhoneNumber.Written> work(Fields body) {
        List<Fields> work = work(body.objects("phoneNumbers"));
        return work.isEmpty()
                ? Optional.empty()
                : body.only("phoneNumbers", work).flatMap(PhoneNumberFields::value);
    }

    /** Of several, the one that is marked as primary, or else the first: a person who was read shows all of them. */
    static Optional<PhoneNumber.Written> primary(Fields body) {
        List<Fields> work = work(body.objects("phoneNumbers"));
        return work.stream()
                .filter(number -> number.flag("primary").orElse(false))
                .findFirst()
                .or(() -> work.stream().findFirst())
                .flatMap(PhoneNumberFields::value);
    }

    private static Optional<PhoneNumber.Written> value(Fields number) {
        return number.required("value", PhoneNumber.Written::parse);
    }

    private static List<Fields> work(Optional<List<Fields>> numbers) {
        return numbers.orElse(List.of()).stream()
                .filter(number -> number.filled("type").orElse("work").equals("work"))
                .toList();
    }
}
