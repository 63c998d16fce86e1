package io.hexline.rest.number;

import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.json.Fields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of numbers and extensions, which the operations on the numbers of a location have. */
final class NumberFields {

    private NumberFields() {}

    /**
     * The list {@code phoneNumbers}: at least one number.
     *
     * @param most how many the operation takes
     */
    static Set<PhoneNumber.Written> read(Fields body, int most) {
        List<PhoneNumber.Written> numbers = body.values("phoneNumbers", PhoneNumber.Written::parse);
        checkSize(body, "phoneNumbers", most);
        return new LinkedHashSet<>(numbers);
    }

    /** A list of at least one, each as it is written. */
    static List<String> written(Fields body, String name, int most) {
        checkSize(body, name, most);
        return body.digits(name);
    }

    private static void checkSize(Fields body, String name, int most) {
        int size = body.size(name);
        body.check(name, size > 0 && size <= most, "must hold 1 to " + most + " elements");
    }
}
