package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.google.common.collect.ImmutableMap;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.location.Offering.DigitPlan;
import java.util.List;
import java.util.Optional;

@JsonClassDescription("Which calls can be made and received, by the digits dialled.")
public record CallingPlansEntry(
        @JsonPropertyDescription(
                "For calls that come in. Absent: a location leaves them alone, a person has its location's.")
        List<DigitsEntry> incomingDigitString,

        @JsonPropertyDescription(
                "For calls that go out. Absent: a location leaves them alone, a person has its location's.")
        List<DigitsEntry> outgoingDigitPlan,

        @JsonPropertyDescription("For calls that go out, and for transferring and redirecting. "
                + "Absent: a location leaves them alone, a person has its location's.")
        List<DigitsEntry> enhancedOutgoingCallingPlan) {

    public static final CallingPlansEntry NONE = new CallingPlansEntry(null, null, null);

    @JsonClassDescription("What becomes of calls whose digits match a pattern.")
    public record DigitsEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("The pattern, for example 1900.")
            String digits,

            @JsonProperty(required = true) @JsonPropertyDescription("What becomes of the calls.")
            DigitPlan.Action action) {}

    public static CallingPlansEntry of(CallingPlans plans) {
        return new CallingPlansEntry(
                digits(plans.incomingDigitString()),
                digits(plans.outgoingDigitPlan()),
                digits(plans.enhancedOutgoingCallingPlan()));
    }

    private static List<DigitsEntry> digits(Optional<DigitPlan> plan) {
        return plan.map(known -> known.actions().entrySet().stream()
                        .map(line -> new DigitsEntry(line.getKey(), line.getValue()))
                        .toList())
                .orElse(null);
    }

    public CallingPlans plans() {
        return new CallingPlans(plan(incomingDigitString), plan(outgoingDigitPlan), plan(enhancedOutgoingCallingPlan));
    }

    private static Optional<DigitPlan> plan(List<DigitsEntry> digits) {
        return Optional.ofNullable(digits)
                .map(lines -> new DigitPlan(
                        lines.stream().collect(ImmutableMap.toImmutableMap(DigitsEntry::digits, DigitsEntry::action))));
    }
}
