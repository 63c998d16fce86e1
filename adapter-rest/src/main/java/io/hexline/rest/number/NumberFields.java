package io.hexline.rest.number;

import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.json.Fields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list {@code phoneNumbers}, which the operations on the numbers of a location have. */
final class NumberFields {

    private NumberFields() {}

    /**
     * At least one number.
     *
     * @param most how many the operation takes
     */
    static Set<PhoneNumber.Written> read(Fields body, int most) {
        List<String> written = body.texts("phoneNumbers");
        body.check("phoneNumbers", !written.isEmpty() && written.size() <= most, "must hold 1 to " + most + " numbers");
        return written.stream()
                .limit(most)
                .flatMap(text -> body.parsed("phoneNumbers", PhoneNumber.Written.parse(text)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
