package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.move.MoveDraft.Entry;
import io.hexline.domain.move.MoveDraft.Member;
import io.hexline.domain.move.RequestFacts.Standing;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestRuleTest {

    private static final LocationId TARGET = new LocationId("target");
    private static final Map<PersonId, Standing> STANDINGS = standings();

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

    static Stream<Arguments> broken() {
        Entry anna = entry(false, member("anna"));
        return Stream.of(
                Arguments.of(
                        MoveRequestCode.LOCATION_ID_REQUIRED,
                        draft(new Entry(Optional.empty(), anna.validate(), anna.members()))),
                Arguments.of(
                        MoveRequestCode.USER_ID_REQUIRED,
                        draft(entry(false, new Member(Optional.empty(), Change.keep(), Change.keep())))),
                Arguments.of(MoveRequestCode.USERS_LIST_REQUIRED, new MoveDraft(Optional.empty())),
                Arguments.of(
                        MoveRequestCode.USERS_REQUIRED,
                        draft(new Entry(anna.target(), anna.validate(), Optional.empty()))),
                Arguments.of(
                        MoveRequestCode.VALIDATE_REQUIRED,
                        draft(new Entry(anna.target(), Optional.empty(), anna.members()))),
                Arguments.of(MoveRequestCode.NOT_A_CALLING_USER, draft(entry(true, member("mute")))),
                Arguments.of(MoveRequestCode.USERS_LIST_EMPTY, draft()),
                Arguments.of(MoveRequestCode.USERS_EMPTY, draft(entry(false))),
                Arguments.of(MoveRequestCode.SAME_LOCATION, draft(entry(true, member("there")))),
                Arguments.of(
                        MoveRequestCode.NUMBER_OR_EXTENSION_REQUIRED,
                        draft(entry(true, member("anna", Change.remove(), Change.remove())))),
                Arguments.of(
                        MoveRequestCode.NUMBER_NOT_E164,
                        draft(entry(true, member("anna", Change.keep(), Change.set("14085550123"))))),
                Arguments.of(MoveRequestCode.TOO_MANY_USERS, draft(entry(false, members(101)))),
                Arguments.of(
                        MoveRequestCode.DUPLICATE_USER,
                        draft(entry(false, member("anna")), entry(false, member("anna")))),
                Arguments.of(
                        MoveRequestCode.VALIDATES_SEVERAL_USERS, draft(entry(true, member("anna"), member("ben")))),
                Arguments.of(
                        MoveRequestCode.VALIDATES_SEVERAL_USERS,
                        draft(entry(true, member("anna")), entry(true, member("ben")))),
                Arguments.of(
                        MoveRequestCode.VALIDATES_SEVERAL_USERS,
                        draft(entry(true, member("anna")), entry(false, member("ben")))));
    }

    @ParameterizedTest
    @MethodSource
    void broken(MoveRequestCode code, MoveDraft draft) {
        assertFindings(draft, code);
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
        List<Code> found = RequestRule.findings(new RequestFacts(draft, STANDINGS)).stream()
                .map(Finding::code)
                .toList();
        assertEquals(List.of(expected), found);
    }

    private static Map<PersonId, Standing> standings() {
        Lines lines = Lines.of(Optional.of(new Extension("1234")), Optional.of(new PhoneNumber("+14085550100")));
        Optional<LocationId> source = Optional.of(new LocationId("source"));
        Map<PersonId, Standing> standings = new HashMap<>();
        standings.put(new PersonId("anna"), new Standing(true, source, Optional.of(lines)));
        standings.put(new PersonId("ben"), new Standing(true, source, Optional.of(lines)));
        standings.put(new PersonId("there"), new Standing(true, Optional.of(TARGET), Optional.of(lines)));
        standings.put(new PersonId("unfinished"), new Standing(true, Optional.empty(), Optional.empty()));
        standings.put(new PersonId("mute"), new Standing(false, Optional.empty(), Optional.empty()));
        return standings;
    }

    private static MoveDraft draft(Entry... entries) {
        return new MoveDraft(Optional.of(List.of(entries)));
    }

    private static Entry entry(boolean validate, Member... members) {
        return new Entry(Optional.of(TARGET), Optional.of(validate), Optional.of(List.of(members)));
    }

    private static Member[] members(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> member("user" + index))
                .toArray(Member[]::new);
    }

    private static Member member(String user) {
        return member(user, Change.keep(), Change.keep());
    }

    private static Member member(String user, Change<String> extension, Change<String> number) {
        return new Member(Optional.of(new PersonId(user)), extension, number);
    }
}
