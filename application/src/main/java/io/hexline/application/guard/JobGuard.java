package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.ENABLE_CALLING;
import static io.hexline.application.access.Authorization.Permission.MANAGE_NUMBERS;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;
import static io.hexline.application.access.Authorization.Permission.WATCH_DISABLING;
import static io.hexline.application.access.Authorization.Permission.WATCH_NUMBER_JOBS;
import static io.hexline.application.access.Authorization.Permission.WATCH_PREFIX_JOBS;

import io.hexline.application.JobUseCases;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.ControlBatchJob;
import io.hexline.application.job.WatchBatchJobs;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.OptionalLong;

final class JobGuard {

    private JobGuard() {}

    static JobUseCases of(Caller caller, JobUseCases guarded) {
        return new JobUseCases(
                command -> caller.mayAs(
                                command.request().actor(),
                                MANAGE_NUMBERS,
                                command.request().org())
                        .flatMap(allowed -> guarded.moveNumbers().handle(command)),
                (org, location) -> caller.may(WATCH_DISABLING, org, location)
                        .flatMap(allowed -> guarded.checkDisabling().handle(org, location)),
                command -> caller.mayAs(
                                command.request().actor(),
                                ENABLE_CALLING,
                                command.request().org())
                        .flatMap(allowed -> guarded.disableCalling().handle(command)),
                (request, command) -> caller.mayAs(request.actor(), UPDATE_CALLING, command.org())
                        .flatMap(authorization -> authorization.at(command.org(), command.location()))
                        .flatMap(allowed -> guarded.updateCallingJob().handle(request, command)),
                new Watch(caller, guarded.watchBatchJobs()),
                new Control(caller, guarded.controlBatchJob()),
                guarded.countBatchJobs());
    }

    private static Permission watching(BatchWork.Kind kind) {
        return switch (kind) {
            case MANAGE_NUMBERS -> WATCH_NUMBER_JOBS;
            case DISABLE_CALLING -> WATCH_DISABLING;
            case UPDATE_ROUTING_PREFIX -> WATCH_PREFIX_JOBS;
        };
    }

    private static Permission controlling(BatchWork.Kind kind) {
        return switch (kind) {
            case MANAGE_NUMBERS -> MANAGE_NUMBERS;
            case DISABLE_CALLING -> ENABLE_CALLING;
            case UPDATE_ROUTING_PREFIX -> UPDATE_CALLING;
        };
    }

    private record Watch(Caller caller, WatchBatchJobs guarded) implements WatchBatchJobs {

        @Override
        public Either<Failure, BatchJob> handle(OrgId org, BatchWork.Kind kind, JobId id) {
            return caller.may(watching(kind), org).flatMap(allowed -> guarded.handle(org, kind, id));
        }

        @Override
        public Either<Failure, List<BatchJob>> list(
                OrgId org, BatchWork.Kind kind, OptionalLong before, int skip, int max) {
            return caller.may(watching(kind), org).flatMap(allowed -> guarded.list(org, kind, before, skip, max));
        }
    }

    private record Control(Caller caller, ControlBatchJob guarded) implements ControlBatchJob {

        @Override
        public Either<Failure, BatchJob> pause(OrgId org, BatchWork.Kind kind, JobId id) {
            return caller.may(controlling(kind), org).flatMap(allowed -> guarded.pause(org, kind, id));
        }

        @Override
        public Either<Failure, BatchJob> resume(OrgId org, BatchWork.Kind kind, JobId id) {
            return caller.may(controlling(kind), org).flatMap(allowed -> guarded.resume(org, kind, id));
        }

        @Override
        public Either<Failure, BatchJob> abandon(OrgId org, BatchWork.Kind kind, JobId id) {
            return caller.may(controlling(kind), org).flatMap(allowed -> guarded.abandon(org, kind, id));
        }
    }
}
