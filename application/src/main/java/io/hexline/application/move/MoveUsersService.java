package io.hexline.application.move;

import static io.vavr.API.For;

import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.move.assess.MoveAssessor;
import io.hexline.application.move.assess.MoveFactsReader.CarrierReader;
import io.hexline.application.move.assess.MovingUsers;
import io.hexline.application.move.assess.MovingUsers.MovingUser;
import io.hexline.application.move.assess.MovingUsers.NamedUsers;
import io.hexline.application.move.job.MoveJobWorker;
import io.hexline.application.store.Ids;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.Store;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

record MoveUsersService(
        MovingUsers users,
        MoveAssessor assessor,
        CarrierReader carriers,
        Ids ids,
        UnitOfWork unitOfWork,
        InstantSource time,
        MoveJobWorker worker)
        implements MoveUsers {

    static MoveUsersService on(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            MoveJobWorker worker,
            Collection<? extends Rule<MoveFacts>> further) {
        return new MoveUsersService(
                new MovingUsers(store.people(), store.licenses(), collaborators.directory()),
                MoveAssessor.on(store, collaborators, time, further),
                CarrierReader.on(store, collaborators, time),
                store.ids(),
                store.unitOfWork(),
                time,
                worker);
    }

    @Override
    public Either<Failure, MoveUsersResult> handle(MoveUsersCommand command) {
        return For(
                        new Authorization(command.actor(), Permission.MOVE_USERS).in(command.org()),
                        org -> Failure.orTrouble(users.named(org, command.draft())),
                        (org, named) -> sound(named),
                        (org, named, sound) -> orders(sound.draft()),
                        (org, named, sound, orders) -> carryOn(command, sound, orders))
                .yield((org, named, sound, orders, result) -> result);
    }

    private static Either<Failure, NamedUsers> sound(NamedUsers named) {
        List<Finding> wrong = RequestRule.findings(named.facts());
        return wrong.isEmpty() ? Either.right(named) : Either.left(new Failure.Refused(wrong));
    }

    private static Either<Failure, List<RequestedMove>> orders(MoveDraft draft) {
        return RequestedMove.movesOf(draft)
                .mapLeft(misfits -> new Failure.Invalid(
                        misfits.stream().map(misfit -> misfit.message() + ".").toList()));
    }

    private Either<Failure, MoveUsersResult> carryOn(
            MoveUsersCommand command, NamedUsers named, List<RequestedMove> orders) {
        return named.draft().isValidation()
                ? assess(command.org(), named, orders.get(0)).mapLeft(MoveUsersService::named)
                : carriers.reach(command.org(), named.targetsOfNumbers(orders))
                        .<Failure>mapLeft(Failure.Trouble::new)
                        .mapLeft(MoveUsersService::named)
                        .flatMap(reached -> start(command, orders));
    }

    private Either<Failure, MoveUsersResult> assess(OrgId org, NamedUsers named, RequestedMove move) {
        MovingUser user = named.user(move.user());
        Id id = user.nonPerson().<Id>map(kind -> kind.idOf(move.user())).orElse(move.user());
        return assessor.assess(org, move, user).map(assessment -> new MoveUsersResult.Assessed(assessment, id));
    }

    /** While a request is checked, a carrier that cannot be reached has its own code; other failures share one. */
    private static Failure named(Failure failure) {
        if (!(failure instanceof Failure.Trouble trouble)
                || !(trouble.cause() instanceof PortFailure.FromOutside outside)) {
            return failure;
        }
        boolean noCarrier = outside instanceof PortFailure.Unreachable && outside.isOf(Collaborator.CARRIER);
        MoveRequestCode code = noCarrier ? MoveRequestCode.CARRIER_UNREACHABLE : MoveRequestCode.UNEXPECTED_FAILURE;
        return new Failure.Refused(List.of(Finding.of(code)), Optional.of(outside));
    }

    private Either<Failure, MoveUsersResult> start(MoveUsersCommand command, List<RequestedMove> orders) {
        JobOrigin origin = new JobOrigin(
                command.actor().person(), command.actor().org(), command.org(), command.trackingId(), time.instant());
        return ids.newJobInstance()
                .map(instance -> JobWithUsers.accepted(ids.newJob(), instance, ids.newResultKey(), origin, orders))
                .flatMap(accepted -> unitOfWork
                        .commit(List.of(new JobWrite.PutJob(accepted)))
                        .map(written -> accepted.job()))
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(job -> {
                    worker.start(job);
                    return new MoveUsersResult.Started(job);
                });
    }
}
