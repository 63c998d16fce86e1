package io.hexline.domain.license;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a user's lines when it is given numbers: each obeys the rules that hold for the number of a license.
 *
 * @param after as they are to be, where nothing is refused
 * @param refusals why a number cannot be given, in the order of the request
 */
public record LinesDecision(Lines after, List<Finding> refusals) {

    private static final List<PlacementRule> RULES = List.of(
            PlacementRule.EXTENSION_FREE,
            PlacementRule.EXTENSION_FITS,
            PlacementRule.NUMBER_READABLE,
            PlacementRule.NUMBER_FREE,
            PlacementRule.NUMBER_CAN_BE_ACTIVE);

    public LinesDecision {
        refusals = ImmutableList.copyOf(refusals);
    }

    /**
     * A number that the user is to get.
     *
     * @param place what was found of it, and of its extension; the user's record in it lacks what the number replaces
     * @param primary whether it is to be the user's number, and no alternate
     */
    public record GivenNumber(Placement place, RingPattern ring, boolean primary) {

        private Lines in(Lines lines) {
            PhoneNumber number = place.newNumber().orElseThrow().number();
            return primary
                    ? lines.withPrimary(extension().or(lines::extension), Optional.of(number))
                    : lines.withAlternate(new AlternateNumber(number, extension(), ring));
        }

        private Optional<Extension> extension() {
            return place.properties().extension().requested();
        }
    }

    /**
     * Gives one number after the other.
     *
     * @param kept the lines that the user has before
     */
    public static LinesDecision of(Lines kept, List<GivenNumber> given) {
        List<Finding> refusals = new ArrayList<>();
        Lines lines = kept;
        for (GivenNumber number : given) {
            List<Finding> found = refusals(lines, number);
            refusals.addAll(found);
            lines = found.isEmpty() ? number.in(lines) : lines;
        }
        if (lines.number().isEmpty() && lines.extension().isEmpty()) {
            refusals.add(Finding.of(LicenseCode.UNREACHABLE));
        }
        return new LinesDecision(lines, refusals);
    }

    private static List<Finding> refusals(Lines lines, GivenNumber given) {
        List<Finding> found = Rule.findings(RULES, given.place());
        return found.isEmpty() ? refusedTwice(lines, given) : found;
    }

    /** Of what the same request has given already. */
    private static List<Finding> refusedTwice(Lines lines, GivenNumber given) {
        PhoneNumber number = given.place().newNumber().orElseThrow().number();
        Optional<Extension> extension = given.extension().filter(lines.extensions()::contains);
        if (lines.numbers().contains(number)) {
            return List.of(taken(LicenseCode.NUMBER_NOT_AVAILABLE, "number", number));
        }
        return extension.isPresent()
                        && !lines.extension().filter(own -> given.primary()).equals(extension)
                ? List.of(taken(MoveUserCode.EXTENSION_NOT_AVAILABLE, "owner", "the same user"))
                : List.of();
    }

    private static Finding taken(Code code, String parameter, Object value) {
        return new Finding(code, Evidence.of(parameter, value));
    }
}
