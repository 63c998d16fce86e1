package io.hexline.console.move;

import static io.hexline.console.page.Menu.USERS;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.move.CodeUse.Found;
import io.hexline.console.page.Menu;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A job with the course of each of its users.
 *
 * @param target where they go, where all go to the same
 * @param errors why some stayed behind
 * @param changes what has changed besides
 * @param mayControl whether whoever looks may stop it
 */
public record JobDetail(
        JobStand job,
        Optional<String> target,
        List<Row> rows,
        List<CodeUse> errors,
        List<CodeUse> changes,
        boolean mayControl) {

    /**
     * One of the users.
     *
     * @param path of its page
     * @param target the name of the location to which it goes
     * @param goesTo its id
     * @param here the location of the user today; empty for somebody who cannot call, or is not there any more
     */
    public record Row(
            String path,
            PersonId user,
            String name,
            String email,
            String target,
            LocationId goesTo,
            Optional<LocationId> here,
            Course course,
            List<Finding> findings) {

        boolean isLeftElsewhere(LocationId from) {
            return course.isLeftBehind()
                    && here.filter(place -> !place.equals(from)).isPresent();
        }

        /** Where everything about a code is told. */
        public String codePath(Finding finding) {
            return CodeUse.path(finding.code());
        }
    }

    static Either<Failure, JobDetail> of(String id, Visitor visitor) {
        return Failure.orInvalid(JobId.parse(id))
                .flatMap(job -> visitor.use().moves().watchMoveJob().withUsers(visitor.org(), job))
                .flatMap(job -> of(job, new Directory(visitor)));
    }

    private static Either<Failure, JobDetail> of(JobWithUsers job, Directory directory) {
        Set<PersonId> users = MoveItem.users(job.items());
        Set<LocationId> targets =
                job.items().stream().map(item -> item.move().target()).collect(ImmutableSet.toImmutableSet());
        return directory
                .users(users)
                .flatMap(known ->
                        directory.locations(targets).map(places -> of(job, known, places, directory.visitor())));
    }

    private static JobDetail of(
            JobWithUsers job, Map<PersonId, UserView> users, Map<LocationId, Location> places, Visitor visitor) {
        MoveJob whole = job.job();
        List<Row> rows =
                job.items().stream().map(item -> row(item, users, places)).toList();
        List<String> targets = rows.stream().map(Row::target).distinct().toList();
        return new JobDetail(
                JobStand.of(whole),
                targets.size() == 1 ? Optional.of(targets.get(0)) : Optional.empty(),
                rows,
                uses(rows, true),
                uses(rows, false),
                Menu.may(visitor, Permission.CONTROL_MOVES));
    }

    private static Row row(MoveItem item, Map<PersonId, UserView> users, Map<LocationId, Location> places) {
        PersonId id = item.move().user();
        Optional<UserView> user = Optional.ofNullable(users.get(id));
        LocationId target = item.move().target();
        Course course = Course.of(item.outcome());
        return new Row(
                USERS.path(id.value()),
                id,
                user.map(known -> known.person().name().display()).orElse(id.value()),
                user.map(known -> known.person().email().value()).orElse(""),
                Optional.ofNullable(places.get(target)).map(Location::name).orElse(target.value()),
                target,
                user.flatMap(UserView::location).map(Location::id),
                course,
                course.findings());
    }

    private static List<CodeUse> uses(List<Row> rows, boolean errors) {
        return CodeUse.of(rows.stream()
                .map(row -> new Found(
                        row.name(),
                        row.findings().stream()
                                .filter(finding -> finding.isError() == errors)
                                .toList()))
                .toList());
    }

    /** Whether all its users go to one location from another; of those who have moved it is not known any more from where. */
    boolean leads(LocationId from, LocationId to) {
        return rows.stream().allMatch(row -> row.goesTo().equals(to) && !row.isLeftElsewhere(from));
    }

    /** Those who have not moved and will not, whatever the reason. */
    List<PersonId> leftBehind() {
        return rows.stream()
                .filter(row -> row.course().isLeftBehind())
                .map(Row::user)
                .toList();
    }
}
