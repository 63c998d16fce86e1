package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.move.PlanRequest.Ends;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The batch of a plan that is under way, or that was the last.
 *
 * @param self the address of this page
 * @param isFollowed whether somebody has looked on while the batch came to its end, so that the next one follows by itself
 * @param mayBegin whether whoever looks may begin the next one
 * @param without who is left out, since it failed before
 */
public record CarryOutPage(
        Frame frame,
        Ends ends,
        String self,
        boolean isFollowed,
        JobDetail detail,
        boolean mayBegin,
        List<String> without) {

    private static final String FOLLOWED = "followed";

    static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Carry out the plan", MOVES, visitor);
        return of(frame, visit, visitor)
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(templates -> templates.moveCarryOut(page)));
    }

    private static Either<Failure, CarryOutPage> of(Frame frame, Visit visit, Visitor visitor) {
        return PlanRequest.ends(visit, visitor)
                .flatMap(ends -> CarryOut.without(visit)
                        .flatMap(without -> JobDetail.of(visit.field("job").orElse(""), visitor)
                                .filterOrElse(
                                        detail -> detail.leads(
                                                ends.source().id(),
                                                ends.target().id()),
                                        detail -> new Failure.NotFound(
                                                "batch of the plan from "
                                                        + ends.source().name() + " to "
                                                        + ends.target().name() + " that is job",
                                                detail.job().id()))
                                .map(detail -> new CarryOutPage(
                                        frame,
                                        ends,
                                        address(visit),
                                        visit.isOfScript()
                                                && visit.field(FOLLOWED).isPresent(),
                                        detail,
                                        Menu.may(visitor, Permission.MOVE_USERS),
                                        texts(without)))));
    }

    private static String address(Visit visit) {
        return visit.address().replace("&" + FOLLOWED + "=1", "");
    }

    private static List<String> texts(Set<PersonId> users) {
        return users.stream().map(PersonId::value).collect(ImmutableList.toImmutableList());
    }

    /** The address of this page for whoever looks on. */
    public String followed() {
        return self + "&" + FOLLOWED + "=1";
    }

    public String jobId() {
        return detail.job().id();
    }

    /** Whether the batch has come to its end, and has left nobody behind. */
    public boolean goesOn() {
        return detail.job().state().isFinal() && detail.leftBehind().isEmpty();
    }

    /** Whether the next one begins without a word; not where somebody has abandoned this one, or looks in later. */
    public boolean goesOnByItself() {
        return isFollowed && mayBegin && detail.job().state() == JobState.FINISHED;
    }

    public boolean isUnderWay() {
        return detail.job().canPause();
    }

    /** Whether the batch has come to its end, and the next one waits for somebody to look at those who were left behind. */
    public boolean hasStopped() {
        return detail.job().state().isFinal() && !goesOn();
    }

    /** Those who failed in this batch or before. */
    public Set<String> leavingOut() {
        return Stream.concat(without.stream(), detail.leftBehind().stream().map(PersonId::value))
                .collect(ImmutableSet.toImmutableSet());
    }
}
