package io.hexline.domain.move;

import io.hexline.domain.move.MoveDraft.Entry;
import io.hexline.domain.move.MoveDraft.Member;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.move.RequestRule.RequestFacts.Standing;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Requests to move Anna, Ben and others to the location {@code target}. */
final class RequestFixture {

    private static final LocationId TARGET = new LocationId("target");

    private RequestFixture() {}

    static RequestFacts facts(MoveDraft draft) {
        return new RequestFacts(draft, standings());
    }

    /** Where Anna stands as her subscriber record has it. */
    static RequestFacts facts(MoveDraft draft, Subscriber anna) {
        return new RequestFacts(draft, Map.of(anna.person(), Standing.of(true, Optional.of(anna))));
    }

    static Map<PersonId, Standing> standings() {
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

    static MoveDraft draft(Entry... entries) {
        return new MoveDraft(Optional.of(List.of(entries)));
    }

    static Entry entry(boolean validate, Member... members) {
        return new Entry(Optional.of(TARGET), Optional.of(validate), Optional.of(List.of(members)));
    }

    static Member[] members(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> member("user" + index))
                .toArray(Member[]::new);
    }

    static Member member(String user) {
        return member(user, Change.keep(), Change.keep());
    }

    static Member member(String user, Change<String> extension, Change<String> number) {
        return new Member(Optional.of(new PersonId(user)), extension, number);
    }
}
