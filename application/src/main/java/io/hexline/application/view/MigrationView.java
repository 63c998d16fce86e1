package io.hexline.application.view;

import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;

/**
 * How everybody at a location would move to another one.
 *
 * @param movable how many can
 * @param batches who can: each is one job, and begins when the one before it has ended
 * @param blocked who cannot, with the errors that forbid it
 */
public record MigrationView(int movable, List<List<PlannedUserView>> batches, List<PlannedUserView> blocked) {

    public static MigrationView of(MigrationPlan plan) {
        return new MigrationView(
                plan.movable(),
                plan.batches().stream().map(PlannedUserView::all).toList(),
                PlannedUserView.all(plan.blocked()));
    }

    /**
     * One of them.
     *
     * @param extension null where the user has none; so is the number
     * @param waitsFor ids of those who go before it, or with it
     * @param errors what forbids it
     * @param impacts what it changes besides
     */
    public record PlannedUserView(
            String user,
            String name,
            String email,
            String extension,
            String number,
            List<String> waitsFor,
            List<FindingView> errors,
            List<FindingView> impacts) {

        static List<PlannedUserView> all(List<PlannedMove> moves) {
            return moves.stream().map(PlannedUserView::of).toList();
        }

        private static PlannedUserView of(PlannedMove move) {
            return new PlannedUserView(
                    move.person().id().value(),
                    move.person().name().display(),
                    move.person().email().value(),
                    move.lines().extension().map(Extension::value).orElse(null),
                    move.lines().number().map(PhoneNumber::value).orElse(null),
                    LicensesView.texts(move.waitsFor()),
                    FindingView.all(move.assessment().errors()),
                    FindingView.all(move.assessment().impacts()));
        }
    }
}
