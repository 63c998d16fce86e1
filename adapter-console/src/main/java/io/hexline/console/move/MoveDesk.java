package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.console.code.Reason;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Permitted;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Checks what was typed of a move, tells what it would meet, and begins it where that is wanted. */
record MoveDesk(Visitor visitor) {

    private static final String START = "start";
    /** So many jobs are looked at for the one that a form has begun a moment ago. */
    private static final int RECENT = 50;

    private static final String START_WITHOUT_BLOCKED = "start-clear";

    Page answer(Visit visit) {
        return MoveForm.read(visit).fold(this::trouble, form -> answer(form, visit));
    }

    private Page trouble(Failure failure) {
        return Drawing.trouble(failure, Frame.of("Move users", MOVES, visitor));
    }

    /** A form that was sent before, and has begun a job, does not begin another one. */
    private Page answer(MoveForm form, Visit visit) {
        return what(visit).startsWith(START)
                ? begunBy(form)
                        .fold(
                                this::trouble,
                                begun -> begun.map(MoveDesk::follow).orElseGet(() -> check(form, visit)))
                : check(form, visit);
    }

    private static String what(Visit visit) {
        return visit.isForm() ? visit.field("do").orElse("") : "";
    }

    private Either<Failure, Optional<MoveJob>> begunBy(MoveForm form) {
        return Permitted.of(visitor.use().moves().watchMoveJob().list(visitor.org(), OptionalLong.empty(), 0, RECENT))
                .map(jobs -> jobs.stream()
                        .flatMap(List::stream)
                        .filter(job -> job.origin().trackingId().equals(trackingId(form.id())))
                        .findFirst());
    }

    private static Page follow(MoveJob job) {
        return Page.seeOther(MOVES.path(job.id().value()));
    }

    private Page check(MoveForm form, Visit visit) {
        Optional<String> missing = ChoosePage.tooMany(form).or(() -> missing(form));
        return missing.isPresent()
                ? ChoosePage.show(form, visit, visitor, missing)
                : draft(form, form.target().get()).fold(this::trouble, draft -> answer(draft, visit));
    }

    private static Optional<String> missing(MoveForm form) {
        if (form.users().isEmpty()) {
            return Optional.of("Choose at least one user.");
        }
        return form.target().isEmpty() ? Optional.of("Choose the location to which they move.") : Optional.empty();
    }

    /** What was typed, with what is known of it. */
    private record Draft(MoveForm form, Location target, Movers movers, FreeLines free) {

        List<RequestedMove> moves() {
            return form.moves(target);
        }
    }

    private Either<Failure, Draft> draft(MoveForm form, LocationId target) {
        Directory directory = new Directory(visitor);
        return visitor.use()
                .locations()
                .findLocation()
                .withCalling(directory.org(), target)
                .flatMap(place -> directory
                        .users(Set.copyOf(form.users()))
                        .map(Movers::new)
                        .flatMap(movers -> FreeLines.at(target, movers.all(form.users()), visitor)
                                .map(free -> new Draft(form, place, movers, free))));
    }

    private Page answer(Draft draft, Visit visit) {
        if (!draft.form().isSound(draft.target())) {
            return page(400, draft, Optional.empty(), Optional.empty());
        }
        return forecast(draft)
                .fold(
                        failure -> page(409, draft, Optional.empty(), Optional.of(failure)),
                        forecast -> answer(draft, forecast, what(visit)));
    }

    private Either<Failure, Forecast> forecast(Draft draft) {
        return visitor.use()
                .moves()
                .previewMoves()
                .handle(visitor.org(), draft.moves())
                .flatMap(previews -> busy(draft).map(busy -> Forecast.of(previews, draft.movers(), busy)));
    }

    private Either<Failure, Map<PersonId, JobId>> busy(Draft draft) {
        return Permitted.of(visitor.use()
                        .moves()
                        .watchMoveJob()
                        .busyWith(visitor.org(), Set.copyOf(draft.form().users())))
                .map(busy -> busy.orElse(Map.of()));
    }

    private Page answer(Draft draft, Forecast forecast, String what) {
        boolean begins = what.equals(START) && forecast.blocked().isEmpty() || what.equals(START_WITHOUT_BLOCKED);
        if (!begins || forecast.movable() == 0) {
            return page(what.startsWith(START) ? 409 : 200, draft, Optional.of(forecast), Optional.empty());
        }
        return begun(draft, forecast)
                .fold(failure -> page(409, draft, Optional.of(forecast), Optional.of(failure)), job -> {
                    visitor.session().tell("The job has begun. This page follows it.");
                    return follow(job);
                });
    }

    private Either<Failure, MoveJob> begun(Draft draft, Forecast forecast) {
        List<RequestedMove> clear = draft.moves().stream()
                .filter(move -> !forecast.blocked().contains(move.user()))
                .toList();
        return visitor.use()
                .moves()
                .moveUsers()
                .handle(new MoveUsersCommand(
                        visitor.org(), visitor.caller(), trackingId(draft.form().id()), MoveDraft.of(clear)))
                .map(result -> ((MoveUsersResult.Started) result).job());
    }

    /** @param id that tells apart what is sent */
    static String trackingId(String id) {
        return "CONSOLE_" + id;
    }

    private Page page(int status, Draft draft, Optional<Forecast> forecast, Optional<Failure> refusal) {
        DetailsPage page = new DetailsPage(
                Frame.of("Move users", MOVES, visitor),
                draft.form().id(),
                draft.target(),
                DetailsPage.rows(draft.form(), draft.target(), draft.movers()),
                draft.free(),
                forecast,
                refusal.map(Reason::all).orElse(List.of()));
        return Drawing.draw(status, templates -> templates.moveDetails(page));
    }
}
