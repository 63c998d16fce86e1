package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.Fault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

@JsonClassDescription("A failure on demand of a simulated collaborator, or a call that takes its time, or both.")
public record FaultEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The collaborator that fails.")
        Collaborator port,

        @JsonPropertyDescription("The method of the port that fails, for example register. Absent: any.")
        String operation,

        @JsonPropertyDescription("Only calls about this organization. Absent: any.")
        OrgId organization,

        @JsonPropertyDescription("Only calls about this person. Absent: anybody.")
        PersonId user,

        @JsonPropertyDescription("Only calls about this number. Absent: any.")
        PhoneNumber number,

        @JsonPropertyDescription(
                "No answer (connection-refused, time-out), or an answer that is an error. Absent: the call succeeds.")
        Fault.Failure failure,

        @JsonProperty(defaultValue = "PT0S") @JsonPropertyDescription("How long a call takes before.")
        Duration delay,

        @JsonProperty(defaultValue = "0") @Limits @JsonPropertyDescription("How many calls succeed before.")
        int after,

        @Limits(min = 1) @JsonPropertyDescription("How many calls fail. Absent: all that follow.")
        Integer times,

        @JsonProperty(defaultValue = "100")
        @Limits(min = 1, max = 100)
        @JsonPropertyDescription("How many in a hundred calls fail, of those that could.")
        Integer probability,

        @JsonProperty(defaultValue = "0")
        @Limits(min = Integer.MIN_VALUE)
        @JsonPropertyDescription("Which of them: the same again from the same seed.")
        int seed) {

    public FaultEntry {
        delay = Absent.or(delay, Duration.ZERO);
        probability = Absent.or(probability, Fault.Chance.CERTAIN.percent());
    }

    public static FaultEntry of(Fault fault) {
        return new FaultEntry(
                fault.port(),
                fault.operation().orElse(null),
                fault.match().organization().orElse(null),
                fault.match().user().orElse(null),
                fault.match().number().orElse(null),
                fault.failure().orElse(null),
                fault.delay(),
                fault.after(),
                fault.times().isPresent() ? fault.times().getAsInt() : null,
                fault.chance().percent(),
                fault.chance().seed());
    }

    public Fault fault() {
        return new Fault(
                port,
                Optional.ofNullable(operation),
                new Fault.Match(
                        Optional.ofNullable(organization), Optional.ofNullable(user), Optional.ofNullable(number)),
                Optional.ofNullable(failure),
                delay,
                after,
                times == null ? OptionalInt.empty() : OptionalInt.of(times),
                new Fault.Chance(probability, seed));
    }
}
