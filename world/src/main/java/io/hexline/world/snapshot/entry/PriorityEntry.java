package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

@JsonClassDescription("The place of a trunk in its route group.")
public record PriorityEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The trunk group.")
        String trunkId,

        @JsonProperty(required = true)
        @Limits(min = 1)
        @JsonPropertyDescription("Its priority; those with lower ones are tried first.")
        int priority) {}
