package io.hexline.application.move;

import io.hexline.domain.code.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The steps of one move that have been done; where one fails, they are undone in reverse order. */
final class MoveSaga {

    private final Deque<MoveStep> done = new ArrayDeque<>();

    /** Does the steps in order; empty where all were done, otherwise why one was not, and what could not be undone. */
    List<Finding> run(List<MoveStep> steps) {
        for (MoveStep step : steps) {
            Optional<Finding> failed = step.forward().get();
            if (failed.isPresent()) {
                List<Finding> findings = new ArrayList<>(undo());
                findings.add(failed.get());
                return findings.stream().sorted(Finding.CATALOGUE_ORDER).toList();
            }
            done.push(step);
        }
        return List.of();
    }

    /** Undoes everything that was done; what could not be undone. */
    List<Finding> undo() {
        List<Finding> left = new ArrayList<>();
        while (!done.isEmpty()) {
            done.pop().back().get().ifPresent(left::add);
        }
        return left;
    }
}
