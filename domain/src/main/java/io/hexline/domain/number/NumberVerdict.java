package io.hexline.domain.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a number that an organization wants to add to its inventory.
 *
 * @param written as it was written
 */
public record NumberVerdict(String written, Status status, boolean tollFree) {

    /** How a number stands. Codes and words are those of the live API, as the public Python SDK's tests have met them. */
    public enum Status {
        AVAILABLE(0, "DN is available"),
        /** The organization has it. */
        DUPLICATE(8363, "DN is in use"),
        DUPLICATE_IN_LIST(8360, "Duplicate DN in the request"),
        INVALID(8362, "DN is invalid"),
        /** Another organization has it. */
        UNAVAILABLE(8361, "DN is unavailable");

        private final int code;
        private final String words;

        Status(int code, String words) {
            this.code = code;
            this.words = words;
        }
    }

    /** Of each number, in this order; the first of several that are the same is judged, the others are there twice. */
    public static List<NumberVerdict> of(OrgId org, List<String> written, Collection<InventoryNumber> known) {
        Map<PhoneNumber, InventoryNumber> inventory = Maps.uniqueIndex(known, InventoryNumber::number);
        Set<Object> seen = new HashSet<>();
        ImmutableList.Builder<NumberVerdict> verdicts = ImmutableList.builder();
        for (String text : written) {
            Optional<PhoneNumber> number = meant(text);
            Optional<InventoryNumber> held = number.map(inventory::get);
            Status status = seen.add(number.<Object>map(one -> one).orElse(text))
                    ? status(org, number, held)
                    : Status.DUPLICATE_IN_LIST;
            verdicts.add(new NumberVerdict(text, status, isTollFree(number, held)));
        }
        return verdicts.build();
    }

    /** The number in a text, if a numbering plan can have it. */
    public static Optional<PhoneNumber> meant(String text) {
        return Malformed.orNothing(PhoneNumber.Written.parse(text).flatMap(written -> written.at(Optional.empty())))
                .filter(PhoneNumber::fitsItsPlan);
    }

    private static Status status(OrgId org, Optional<PhoneNumber> number, Optional<InventoryNumber> held) {
        if (number.isEmpty()) {
            return Status.INVALID;
        }
        return held.map(known -> known.org().equals(org) ? Status.DUPLICATE : Status.UNAVAILABLE)
                .orElse(Status.AVAILABLE);
    }

    /** What the inventory says counts, then the numbering plan. */
    private static boolean isTollFree(Optional<PhoneNumber> number, Optional<InventoryNumber> held) {
        return held.map(known -> known.type() == NumberType.TOLL_FREE)
                .orElseGet(() -> number.filter(PhoneNumber::isTollFree).isPresent());
    }

    public boolean isAvailable() {
        return status == Status.AVAILABLE;
    }

    /** The code of what is wrong; 0 where nothing is. */
    public int code() {
        return status.code;
    }

    /** What is wrong, for example {@code DN is in use : +14085550101}. */
    public String text() {
        return status.words + " : " + written;
    }
}
