package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.code.Collaborator;
import io.hexline.world.Fault;
import java.util.Optional;
import java.util.OptionalInt;

@JsonClassDescription("A failure on demand of a simulated collaborator.")
public record FaultEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The collaborator that fails.")
        Collaborator port,

        @JsonPropertyDescription("The method of the port that fails, for example register. Absent: any.")
        String operation,

        @JsonProperty(required = true)
        @JsonPropertyDescription("No answer (connection-refused, time-out), or an answer that is an error.")
        Fault.Failure failure,

        @JsonProperty(defaultValue = "0") @Limits @JsonPropertyDescription("How many calls succeed before.")
        int after,

        @Limits(min = 1) @JsonPropertyDescription("How many calls fail. Absent: all that follow.")
        Integer times) {

    public static FaultEntry of(Fault fault) {
        return new FaultEntry(
                fault.port(),
                fault.operation().orElse(null),
                fault.failure(),
                fault.after(),
                fault.times().isPresent() ? fault.times().getAsInt() : null);
    }

    public Fault fault() {
        return new Fault(
                port,
                Optional.ofNullable(operation),
                failure,
                after,
                times == null ? OptionalInt.empty() : OptionalInt.of(times));
    }
}
