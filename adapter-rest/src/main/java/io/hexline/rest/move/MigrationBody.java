package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan, on the wire.
 *
 * @param movable how many users are in the batches
 * @param codes those that users have, in the order of the catalogue
 */
record MigrationBody(
        String locationId,
        String targetLocationId,
        int movable,
        List<Batch> batches,
        List<PlannedUser> blocked,
        List<CodeUse> codes) {

    static MigrationBody of(LocationId source, LocationId target, MigrationPlan plan) {
        return new MigrationBody(
                WireId.text(source),
                WireId.text(target),
                plan.movable(),
                plan.batches().stream()
                        .map(batch -> new Batch(PlannedUser.all(batch)))
                        .toList(),
                PlannedUser.all(plan.blocked()),
                CodeUse.all(plan));
    }

    /** Users who move in one job, in this order. */
    record Batch(List<PlannedUser> users) {}

    /**
     * One of them.
     *
     * @param extension null where it has none; so is the number
     * @param waitsFor who goes before it, or with it
     */
    record PlannedUser(
            String userId,
            String displayName,
            String email,
            String extension,
            String phoneNumber,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> waitsFor,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> errors,
            List<Item> impacts) {

        static List<PlannedUser> all(List<PlannedMove> moves) {
            return moves.stream().map(PlannedUser::of).toList();
        }

        private static PlannedUser of(PlannedMove move) {
            return new PlannedUser(
                    WireId.text(move.person().id()),
                    move.person().name().display(),
                    move.person().email().value(),
                    move.lines().extension().map(Extension::value).orElse(null),
                    move.lines().number().map(PhoneNumber::value).orElse(null),
                    move.waitsFor().stream().map(WireId::text).toList(),
                    Item.all(move.assessment().errors()),
                    Item.all(move.assessment().impacts()));
        }
    }

    /** A finding. */
    record Item(String code, String message) {

        static List<Item> all(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> new Item(finding.code().id(), finding.text(WireId::text)))
                    .toList();
        }
    }

    /**
     * How many users have a code, and what is to be said of it once.
     *
     * @param kind {@code ERROR} or {@code IMPACT}
     */
    record CodeUse(String code, String kind, int users, String statement, String remedy) {

        static List<CodeUse> all(MigrationPlan plan) {
            Multiset<Code> found = Stream.concat(plan.batches().stream().flatMap(List::stream), plan.blocked().stream())
                    .flatMap(move -> move.assessment().findings().stream()
                            .map(Finding::code)
                            .distinct())
                    .collect(ImmutableMultiset.toImmutableMultiset());
            return found.elementSet().stream()
                    .sorted(Codes.ORDER)
                    .map(code -> of(code, found.count(code)))
                    .collect(ImmutableList.toImmutableList());
        }

        private static CodeUse of(Code code, int users) {
            return new CodeUse(
                    code.id(),
                    code.entry().kind().name(),
                    users,
                    code.entry().statement(),
                    code.entry().remedy());
        }
    }
}
