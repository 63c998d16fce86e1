package io.hexline.domain.move;

import static io.hexline.domain.move.RequestFixture.draft;
import static io.hexline.domain.move.RequestFixture.entry;
import static io.hexline.domain.move.RequestFixture.member;
import static io.hexline.domain.move.RequestFixture.members;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.move.MoveDraft.Entry;
import io.hexline.domain.value.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestRuleTest {

    static Stream<MoveDraft> sound() {
        return Stream.of(
                draft(entry(true, member("anna"))),
                draft(entry(false, member("anna"), member("ben"))),
                draft(entry(false, member("anna")), entry(false, member("ben"))),
                draft(entry(true, member("nobody"))),
                draft(entry(true, member("unfinished"))),
                draft(entry(true, member("anna", Change.remove(), Change.set("+14085550123")))),
                draft(entry(true, member("anna", Change.keep(), Change.remove()))),
                draft(entry(false, members(100))));
    }

    @ParameterizedTest
    @MethodSource
    void sound(MoveDraft draft) {
        assertFindings(draft);
    }

    @Test
    void allErrorsOfARequestAreReportedOnceEachInCatalogueOrder() {
        Entry nothing = new Entry(Optional.empty(), Optional.empty(), Optional.empty());
        assertFindings(
                draft(nothing, nothing, entry(false, member("mute"), member("mute"))),
                MoveRequestCode.LOCATION_ID_REQUIRED,
                MoveRequestCode.USERS_REQUIRED,
                MoveRequestCode.VALIDATE_REQUIRED,
                MoveRequestCode.NOT_A_CALLING_USER,
                MoveRequestCode.DUPLICATE_USER);
    }

    private static void assertFindings(MoveDraft draft, Code... expected) {
        List<Code> found = RequestRule.findings(RequestFixture.facts(draft)).stream()
                .map(Finding::code)
                .toList();
        assertEquals(List.of(expected), found);
    }
}
