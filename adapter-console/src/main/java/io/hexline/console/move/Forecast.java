package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import com.google.common.collect.ImmutableList;
import io.hexline.console.move.CodeUse.Found;
import io.hexline.console.page.Link;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.MovePreview;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a move would meet.
 *
 * @param users how many are to move
 * @param blocked those who cannot
 * @param underWay those of them who are in a job that has not ended
 * @param errors what keeps them, by code
 * @param changes what changes for those who can, by code
 * @param order who goes after whom, in a sentence each
 */
public record Forecast(
        int users,
        List<PersonId> blocked,
        List<Link> underWay,
        List<CodeUse> errors,
        List<CodeUse> changes,
        List<String> order) {

    /** @param busy with which job somebody is */
    static Forecast of(List<MovePreview> previews, Movers movers, Map<PersonId, JobId> busy) {
        ImmutableList.Builder<Found> errors = ImmutableList.builder();
        ImmutableList.Builder<Found> changes = ImmutableList.builder();
        for (MovePreview preview : previews) {
            String name = movers.name(user(preview));
            List<Finding> wrong = preview.assessment().errors();
            errors.add(new Found(name, wrong));
            changes.add(new Found(
                    name, isClear(preview, busy) ? preview.assessment().impacts() : List.of()));
        }
        return new Forecast(
                previews.size(),
                previews.stream()
                        .filter(preview -> !isClear(preview, busy))
                        .map(Forecast::user)
                        .toList(),
                busy.entrySet().stream()
                        .map(each -> new Link(
                                movers.name(each.getKey()),
                                Optional.of(MOVES.path(each.getValue().value()))))
                        .toList(),
                CodeUse.of(errors.build()),
                CodeUse.of(changes.build()),
                previews.stream()
                        .filter(preview -> !preview.waitsFor().isEmpty())
                        .map(preview ->
                                movers.name(user(preview)) + " goes after, or with, " + names(preview, movers) + ".")
                        .toList());
    }

    private static boolean isClear(MovePreview preview, Map<PersonId, JobId> busy) {
        return preview.assessment().isClear() && !busy.containsKey(user(preview));
    }

    private static PersonId user(MovePreview preview) {
        return preview.assessment().move().user();
    }

    private static String names(MovePreview preview, Movers movers) {
        return preview.waitsFor().stream().map(movers::name).collect(Collectors.joining(", "));
    }

    public int movable() {
        return users - blocked.size();
    }

    /** What comes of it, in a sentence. */
    public String sentence() {
        if (blocked.isEmpty()) {
            return users == 1 ? "The user can move." : "All " + users + " users can move.";
        } else if (movable() == 0) {
            return users == 1
                    ? "The user cannot move as things stand."
                    : "None of the " + users + " users can move as things stand.";
        }
        return blocked.size() + " of " + users + " users cannot move as things stand.";
    }

    /** What the button says that begins the move of those who can. */
    public String button() {
        return blocked.isEmpty()
                ? "Move " + JobStand.users(users)
                : "Move the " + movable() + " who can, without the others";
    }
}
