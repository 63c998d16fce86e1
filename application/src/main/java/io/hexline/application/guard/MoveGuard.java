package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.CONTROL_MOVES;
import static io.hexline.application.access.Authorization.Permission.MOVE_USERS;
import static io.hexline.application.access.Authorization.Permission.WATCH_MOVES;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.ControlMoveJob;
import io.hexline.application.move.MigrateLocation;
import io.hexline.application.move.MoveUseCases;
import io.hexline.application.move.WatchMoveJob;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

final class MoveGuard {

    private MoveGuard() {}

    static MoveUseCases of(Caller caller, MoveUseCases guarded) {
        return new MoveUseCases(
                command -> caller.mayAs(command.actor(), MOVE_USERS, command.org())
                        .flatMap(allowed -> guarded.moveUsers().handle(command)),
                new Watch(caller, guarded.watchMoveJob()),
                new Control(caller, guarded.controlMoveJob()),
                guarded.recoverWork(),
                guarded.countMoveJobs(),
                guarded.countUntold(),
                guarded.parkMoveJobs(),
                new Migrate(caller, guarded.migrateLocation()),
                (org, moves) -> caller.may(MOVE_USERS, org)
                        .flatMap(allowed -> guarded.previewMoves().handle(org, moves)));
    }

    private record Migrate(Caller caller, MigrateLocation guarded) implements MigrateLocation {

        @Override
        public Either<Failure, MigrationPlan> plan(Migration migration) {
            return caller.may(MOVE_USERS, migration.org()).flatMap(allowed -> guarded.plan(migration));
        }

        @Override
        public Either<Failure, MigrationStep> advance(MigrationCommand command) {
            return caller.mayAs(command.actor(), MOVE_USERS, command.migration().org())
                    .flatMap(allowed -> guarded.advance(command));
        }
    }

    private record Watch(Caller caller, WatchMoveJob guarded) implements WatchMoveJob {

        @Override
        public Either<Failure, MoveJob> handle(OrgId org, JobId id) {
            return caller.may(WATCH_MOVES, org).flatMap(allowed -> guarded.handle(org, id));
        }

        @Override
        public Either<Failure, JobWithUsers> withUsers(OrgId org, JobId id) {
            return caller.may(WATCH_MOVES, org).flatMap(allowed -> guarded.withUsers(org, id));
        }

        @Override
        public Either<Failure, List<MoveJob>> list(OrgId org, OptionalLong before, int skip, int max) {
            return caller.may(WATCH_MOVES, org).flatMap(allowed -> guarded.list(org, before, skip, max));
        }

        @Override
        public Either<Failure, Map<PersonId, JobId>> busyWith(OrgId org, Set<PersonId> users) {
            return caller.may(WATCH_MOVES, org).flatMap(allowed -> guarded.busyWith(org, users));
        }
    }

    private record Control(Caller caller, ControlMoveJob guarded) implements ControlMoveJob {

        @Override
        public Either<Failure, MoveJob> pause(OrgId org, JobId id) {
            return caller.may(CONTROL_MOVES, org).flatMap(allowed -> guarded.pause(org, id));
        }

        @Override
        public Either<Failure, MoveJob> resume(OrgId org, JobId id) {
            return caller.may(CONTROL_MOVES, org).flatMap(allowed -> guarded.resume(org, id));
        }

        @Override
        public Either<Failure, MoveJob> abandon(OrgId org, JobId id) {
            return caller.may(CONTROL_MOVES, org).flatMap(allowed -> guarded.abandon(org, id));
        }
    }
}
