package io.hexline.domain.location;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Syntax.Malformed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of an extension that somebody wants to give.
 *
 * @param written as it was written
 * @param reason why it cannot be given; empty where it can
 */
public record ExtensionVerdict(String written, State state, Optional<Reason> reason) {

    private static final String EMERGENCY = "911";

    private static final Reason TWICE = new Reason(9498, Optional.empty());
    private static final Reason NO_DIGITS =
            new Reason(4910, Optional.of("Invalid extension.  The extension can only contain characters 0-9."));
    private static final Reason FOR_EMERGENCIES =
            new Reason(4911, Optional.of("Invalid extension.  The extension cannot be an emergency number."));

    /** How an extension stands. */
    public enum State {
        VALID,
        /** Somebody has it. */
        DUPLICATE,
        DUPLICATE_IN_LIST,
        INVALID
    }

    /**
     * Why an extension cannot be given. Where the catalogue has no code, code and words are those of the API reference,
     * "Validate Extensions".
     *
     * @param text empty where the API has none
     */
    public record Reason(int code, Optional<String> text) {

        private static Reason of(Code code, Evidence evidence) {
            return new Reason(Integer.parseInt(code.id()), Optional.of(new Finding(code, evidence).text()));
        }
    }

    /**
     * Of each extension, in this order; the first of several that are the same is judged, the others are there twice.
     *
     * @param owners of those that are taken where it is to be given
     */
    public static List<ExtensionVerdict> of(
            List<String> written, ExtensionLength allowed, Map<Extension, NumberOwner> owners) {
        Set<String> seen = new HashSet<>();
        ImmutableList.Builder<ExtensionVerdict> verdicts = ImmutableList.builder();
        for (String text : written) {
            verdicts.add(
                    seen.add(text)
                            ? of(text, allowed, owners)
                            : new ExtensionVerdict(text, State.DUPLICATE_IN_LIST, Optional.of(TWICE)));
        }
        return verdicts.build();
    }

    private static ExtensionVerdict of(String text, ExtensionLength allowed, Map<Extension, NumberOwner> owners) {
        Optional<Extension> extension = Malformed.orNothing(Extension.parse(text));
        if (extension.isEmpty()) {
            return invalid(text, NO_DIGITS);
        }
        if (text.equals(EMERGENCY)) {
            return invalid(text, FOR_EMERGENCIES);
        }
        return allowed.misfit(extension.get())
                .map(seen -> invalid(text, Reason.of(MoveUserCode.EXTENSION_LENGTH_OUT_OF_BOUNDS, seen)))
                .or(() -> extension.map(owners::get).map(owner -> taken(text, owner)))
                .orElseGet(() -> new ExtensionVerdict(text, State.VALID, Optional.empty()));
    }

    private static ExtensionVerdict invalid(String text, Reason reason) {
        return new ExtensionVerdict(text, State.INVALID, Optional.of(reason));
    }

    private static ExtensionVerdict taken(String text, NumberOwner owner) {
        Evidence seen = Evidence.of("owner", owner.displayName());
        return new ExtensionVerdict(
                text, State.DUPLICATE, Optional.of(Reason.of(MoveUserCode.EXTENSION_NOT_AVAILABLE, seen)));
    }
}
