package io.hexline.application.line;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Store;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Adds a workspace or a virtual line to an organization. */
public interface CreateLine {

    /**
     * The new one. {@link Failure.NotFound} where its location is not there, or not enabled for calling; {@link
     * Failure.Invalid} where it would call and have neither number nor extension, where the location allows no extension of
     * this length, or where no license that it is to have gives calling; {@link Failure.NotPossible} where the number or the
     * extension is not free there, or no unit of the license is left.
     */
    Either<Failure, LineView> handle(CreateLineCommand command);

    static CreateLine on(Store store) {
        LineCommit commit = LineCommit.on(store);
        Ids ids = store.ids();
        return command -> Retry.onConflict(() -> commit.save(command.holder(ids), command.setup()));
    }

    /**
     * A workspace or virtual line that is to be; its setup has a name.
     *
     * @param kind which of them
     */
    record CreateLineCommand(OrgId org, NonPerson kind, LineSetup setup) {

        private LineHolder holder(Ids ids) {
            Id id = kind == NonPerson.WORKSPACE ? ids.newWorkspace() : ids.newVirtualLine();
            return new LineHolder(id, org, setup.name().orElse(""), Optional.empty(), Lines.NONE, List.of());
        }
    }
}
