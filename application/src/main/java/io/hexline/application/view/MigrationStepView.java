package io.hexline.application.view;

import io.hexline.application.move.MigrateLocation.MigrationStep;
import io.hexline.application.view.MigrationView.PlannedUserView;
import java.util.List;
import java.util.Locale;

/**
 * What became of a request to begin the next batch of a migration.
 *
 * @param state {@code begun}; {@code under-way} or {@code stopped}, of the batch that holds the next one back; {@code done}:
 *     nobody is left who can move
 * @param job of that batch; null where it is done
 * @param blocked who is left; empty where it is not done
 */
public record MigrationStepView(String state, MoveJobView job, List<PlannedUserView> blocked) {

    public static MigrationStepView of(MigrationStep step) {
        return step.fold(
                batch -> new MigrationStepView(
                        batch.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        MoveJobView.of(batch.job()),
                        List.of()),
                done -> new MigrationStepView("done", null, PlannedUserView.all(done.blocked())));
    }
}
