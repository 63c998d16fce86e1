package io.hexline.cli.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How everybody at a location would move.
 *
 * @param batches who can, job after job
 * @param blocked who cannot
 */
public record PlanReport(List<List<PlannedUser>> batches, List<PlannedUser> blocked) {

    public PlanReport {
        batches = batches.stream().map(List::copyOf).toList();
        blocked = List.copyOf(blocked);
    }

    static PlanReport of(MigrationPlan plan) {
        return new PlanReport(plan.batches().stream().map(PlannedUser::all).toList(), PlannedUser.all(plan.blocked()));
    }

    public List<PlannedUser> movable() {
        return batches.stream().flatMap(List::stream).toList();
    }

    public List<PlannedUser> everybody() {
        return Stream.concat(movable().stream(), blocked.stream()).toList();
    }

    /**
     * One of them.
     *
     * @param waitsFor the ids of those who go before, or with it
     */
    public record PlannedUser(
            String id,
            String name,
            String email,
            Optional<String> extension,
            Optional<String> number,
            List<String> waitsFor,
            List<ReportedCode> codes) {

        public PlannedUser {
            waitsFor = List.copyOf(waitsFor);
            codes = List.copyOf(codes);
        }

        static List<PlannedUser> all(List<PlannedMove> moves) {
            return moves.stream().map(PlannedUser::of).toList();
        }

        private static PlannedUser of(PlannedMove move) {
            return new PlannedUser(
                    move.person().id().value(),
                    move.person().name().display(),
                    move.person().email().value(),
                    move.lines().extension().map(Object::toString),
                    move.lines().number().map(Object::toString),
                    move.waitsFor().stream().map(Object::toString).toList(),
                    ReportedCode.all(move.assessment().findings()));
        }

        /** The errors, or the impacts. */
        public List<ReportedCode> codes(boolean errors) {
            return codes.stream().filter(code -> code.isError() == errors).toList();
        }

        /** Adds it to a JSON document. */
        public void write(ObjectNode node) {
            node.put("id", id).put("name", name).put("email", email);
            extension.ifPresent(value -> node.put("extension", value));
            number.ifPresent(value -> node.put("phoneNumber", value));
            waitsFor.forEach(node.putArray("waitsFor")::add);
            ReportedCode.write(codes(true), node.putArray("errors"));
            ReportedCode.write(codes(false), node.putArray("impacts"));
        }
    }
}
