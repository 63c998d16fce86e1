package io.hexline.rest;

import io.hexline.application.FeatureUseCases;
import io.hexline.application.GroupUseCases;
import io.hexline.application.JobUseCases;
import io.hexline.application.LicensingUseCases;
import io.hexline.application.LineUseCases;
import io.hexline.application.LocationUseCases;
import io.hexline.application.NumberUseCases;
import io.hexline.application.PeopleUseCases;
import io.hexline.application.RoutingUseCases;
import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.ControlBatchJob;
import io.hexline.application.license.AssignLicenses;
import io.hexline.application.license.PreviewLicenses;
import io.hexline.application.move.ControlMoveJob;
import io.hexline.application.move.MoveUseCases;
import io.hexline.application.move.MoveUsers;
import io.hexline.application.move.WatchMoveJob;
import io.hexline.application.readiness.CheckReadiness;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.ListPeople;
import io.hexline.application.user.OnboardUser;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.result.ResultLinks;
import io.hexline.rest.route.Route;
import io.hexline.rest.route.Routes;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;

/** Use cases of which one does what a test says; the others are defects when they are called. */
public final class Stubs {

    private static final CheckReadiness READY = () -> Either.right(true);
    private static final AssignLicenses NO_LICENSES = command -> unwanted();
    private static final MoveUsers NO_MOVES = command -> unwanted();
    private static final OnboardUser NO_ONBOARDING = (org, newUsers) -> unwanted();
    private static final Jobs NO_JOBS = new Jobs((org, id) -> unwanted(), (org, before, skip, max) -> unwanted());
    private static final Control NO_CONTROL = new Control((action, id) -> unwanted());

    /** The newest jobs of an organization. */
    @FunctionalInterface
    public interface Newest {

        Either<Failure, List<MoveJob>> list(OrgId org, OptionalLong before, int skip, int max);
    }

    private record Jobs(BiFunction<OrgId, JobId, Either<Failure, JobWithUsers>> one, Newest newest)
            implements WatchMoveJob {

        @Override
        public Either<Failure, MoveJob> handle(OrgId org, JobId id) {
            return withUsers(org, id).map(JobWithUsers::job);
        }

        @Override
        public Either<Failure, JobWithUsers> withUsers(OrgId org, JobId id) {
            return one.apply(org, id);
        }

        @Override
        public Either<Failure, List<MoveJob>> list(OrgId org, OptionalLong before, int skip, int max) {
            return newest.list(org, before, skip, max);
        }

        @Override
        public Either<Failure, Map<PersonId, JobId>> busyWith(OrgId org, Set<PersonId> users) {
            return unwanted();
        }
    }

    private record Control(BiFunction<String, JobId, Either<Failure, MoveJob>> does) implements ControlMoveJob {

        @Override
        public Either<Failure, MoveJob> pause(OrgId org, JobId id) {
            return does.apply("pause in " + org, id);
        }

        @Override
        public Either<Failure, MoveJob> resume(OrgId org, JobId id) {
            return does.apply("resume in " + org, id);
        }

        @Override
        public Either<Failure, MoveJob> abandon(OrgId org, JobId id) {
            return does.apply("abandon in " + org, id);
        }
    }

    private record NoControl() implements ControlBatchJob {

        @Override
        public Either<Failure, BatchJob> pause(OrgId org, BatchWork.Kind kind, JobId id) {
            return unwanted();
        }

        @Override
        public Either<Failure, BatchJob> resume(OrgId org, BatchWork.Kind kind, JobId id) {
            return unwanted();
        }

        @Override
        public Either<Failure, BatchJob> abandon(OrgId org, BatchWork.Kind kind, JobId id) {
            return unwanted();
        }
    }

    private Stubs() {}

    /** All that is served. */
    public static List<Route> routes() {
        UseCases none = none();
        return Routes.to(
                none,
                new ResultLinks(InstantSource.system()),
                Optional.empty(),
                Metrics.of(() -> none),
                Optional.empty());
    }

    public static UseCases none() {
        return of(NO_ONBOARDING, NO_LICENSES, NO_MOVES, NO_JOBS, NO_CONTROL);
    }

    public static UseCases assigning(AssignLicenses assigning) {
        return of(NO_ONBOARDING, assigning, NO_MOVES, NO_JOBS, NO_CONTROL);
    }

    public static UseCases previewing(PreviewLicenses previewing) {
        UseCases none = none();
        return new UseCases(
                none.checkReadiness(),
                none.authenticate(),
                none.issueToken(),
                none.listOrganizations(),
                none.people(),
                none.groups(),
                new LicensingUseCases(null, NO_LICENSES, previewing),
                none.locations(),
                none.numbers(),
                none.features(),
                none.lines(),
                none.routing(),
                none.moves(),
                none.jobs());
    }

    public static UseCases moving(MoveUsers moving) {
        return of(NO_ONBOARDING, NO_LICENSES, moving, NO_JOBS, NO_CONTROL);
    }

    public static UseCases watching(BiFunction<OrgId, JobId, Either<Failure, JobWithUsers>> watching) {
        Jobs jobs = new Jobs(watching, NO_JOBS.newest());
        return of(NO_ONBOARDING, NO_LICENSES, NO_MOVES, jobs, NO_CONTROL);
    }

    public static UseCases listing(Newest listing) {
        Jobs jobs = new Jobs(NO_JOBS.one(), listing);
        return of(NO_ONBOARDING, NO_LICENSES, NO_MOVES, jobs, NO_CONTROL);
    }

    /** {@code controlling} gets what is to be done, for example {@code pause in <org id>}, and to which job. */
    public static UseCases controlling(BiFunction<String, JobId, Either<Failure, MoveJob>> controlling) {
        return of(NO_ONBOARDING, NO_LICENSES, NO_MOVES, NO_JOBS, new Control(controlling));
    }

    public static UseCases onboarding(OnboardUser onboarding) {
        return of(onboarding, NO_LICENSES, NO_MOVES, NO_JOBS, NO_CONTROL);
    }

    public static UseCases checking(CheckReadiness readiness) {
        UseCases none = none();
        return new UseCases(
                readiness,
                none.authenticate(),
                none.issueToken(),
                none.listOrganizations(),
                none.people(),
                none.groups(),
                none.licensing(),
                none.locations(),
                none.numbers(),
                none.features(),
                none.lines(),
                none.routing(),
                none.moves(),
                none.jobs());
    }

    public static UseCases finding(FindUser finding) {
        return creating(NO_ONBOARDING, finding);
    }

    /** Onboarding with a look at who came of it. */
    public static UseCases creating(OnboardUser onboarding, FindUser finding) {
        return people(new PeopleUseCases(finding, null, null, onboarding, null, null, null, null, null, null, null));
    }

    public static UseCases searching(FindUser finding, ListPeople listing) {
        return people(
                new PeopleUseCases(finding, listing, null, NO_ONBOARDING, null, null, null, null, null, null, null));
    }

    private static UseCases people(PeopleUseCases people) {
        return new UseCases(
                READY,
                Callers.authenticate(),
                null,
                null,
                people,
                none().groups(),
                none().licensing(),
                none().locations(),
                none().numbers(),
                none().features(),
                none().lines(),
                none().routing(),
                none().moves(),
                none().jobs());
    }

    private static UseCases of(
            OnboardUser onboarding,
            AssignLicenses assigning,
            MoveUsers moving,
            WatchMoveJob jobs,
            ControlMoveJob control) {
        return new UseCases(
                READY,
                Callers.authenticate(),
                null,
                null,
                new PeopleUseCases(null, null, null, onboarding, null, null, null, null, null, null, null),
                new GroupUseCases(null, null),
                new LicensingUseCases(null, assigning, null),
                new LocationUseCases(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null),
                new NumberUseCases(null, null, null, null, null, null, null),
                new FeatureUseCases(null, null, null, null, null, null),
                new LineUseCases(null, null, null, null, null, null),
                new RoutingUseCases(null, null, null, null, null, null, null, null, null, null),
                new MoveUseCases(
                        moving,
                        jobs,
                        control,
                        null,
                        () -> Either.right(Map.of(JobState.RUNNING, 2)),
                        () -> Either.right(3),
                        null,
                        null,
                        null),
                new JobUseCases(
                        null, null, null, null, null, new NoControl(), () -> Either.right(Map.of(JobState.PAUSED, 4))));
    }

    private static <T> T unwanted() {
        throw new IllegalStateException("This use case should not have been called");
    }
}
