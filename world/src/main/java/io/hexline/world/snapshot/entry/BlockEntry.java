package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.PhoneNumber;

@JsonClassDescription("Consecutive numbers that were ordered as one and move as one.")
public record BlockEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the block in its organization.")
        BlockId id,

        @JsonProperty(required = true) @JsonPropertyDescription("Its first number.")
        PhoneNumber first,

        @JsonProperty(required = true)
        @JsonPropertyDescription("Its last number; as long as the first, and not before it.")
        PhoneNumber last) {

    public static BlockEntry of(NumberBlock block) {
        return new BlockEntry(block.id(), block.first(), block.last());
    }

    public boolean isRange() {
        return first.value().length() == last.value().length() && first.value().compareTo(last.value()) <= 0;
    }

    public NumberBlock block() {
        return new NumberBlock(id, first, last);
    }
}
