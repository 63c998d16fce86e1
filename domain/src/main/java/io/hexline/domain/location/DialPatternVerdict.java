package io.hexline.domain.location;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.hexline.domain.value.Syntax.Malformed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a dial pattern cannot be added to a dial plan.
 *
 * @param written as it was written
 */
public record DialPatternVerdict(String written, Status status) {

    /** What is wrong with a pattern, in the names of the API. */
    public enum Status {
        INVALID("Invalid dial pattern"),
        /** A dial plan of the organization has it. */
        DUPLICATE("Dial pattern is in use"),
        DUPLICATE_IN_LIST("Duplicate dial pattern in the request");

        private final String words;

        Status(String words) {
            this.words = words;
        }
    }

    /**
     * Of those that cannot be added, each once, in the order in which they first came.
     *
     * @param taken those that dial plans of the organization have
     */
    public static List<DialPatternVerdict> of(List<String> written, Set<DialPattern> taken) {
        return ImmutableMultiset.copyOf(written).entrySet().stream()
                .flatMap(entry ->
                        status(entry, taken).map(status -> new DialPatternVerdict(entry.getElement(), status)).stream())
                .toList();
    }

    private static Optional<Status> status(Multiset.Entry<String> entry, Set<DialPattern> taken) {
        Optional<DialPattern> pattern = Malformed.orNothing(DialPattern.parse(entry.getElement()));
        if (pattern.isEmpty()) {
            return Optional.of(Status.INVALID);
        }
        if (entry.getCount() > 1) {
            return Optional.of(Status.DUPLICATE_IN_LIST);
        }
        return pattern.filter(taken::contains).map(there -> Status.DUPLICATE);
    }

    /** What is wrong, for example {@code Dial pattern is in use : +4961007XXXX}. */
    public String text() {
        return status.words + " : " + written;
    }
}
