package io.hexline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final UserPlacement BEFORE =
            new UserPlacement(Optional.of("San Jose"), Optional.of("+14085550100"), Optional.of("100"));

    @Test
    void whatTheRequestDoesNotNameStaysAsItIs() {
        Team.Member member = new Team.Member("a@example.com", Map.of());

        assertEquals(
                new UserPlacement(Optional.of("Lakeland"), BEFORE.number(), BEFORE.extension()), member.goal(BEFORE));
    }

    @Test
    void whatTheRequestNamesIsTakenAndAnEmptyValueRemoves() {
        Team.Member member = new Team.Member("a@example.com", Map.of("phoneNumber", "", "extension", "2136"));

        assertEquals(
                new UserPlacement(Optional.of("Lakeland"), Optional.empty(), Optional.of("2136")), member.goal(BEFORE));
    }
}
