package io.hexline.rest.control;

import io.hexline.application.control.WorldControl;
import io.hexline.application.control.WorldControl.Checkpoint;
import io.hexline.rest.call.ControlOperation.ControlCall;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The world, and its checkpoints. */
public record WorldOperations(WorldControl world) {

    /** A checkpoint, on the wire. */
    record CheckpointBody(String name, String at, int people) {

        static CheckpointBody of(Checkpoint checkpoint) {
            return new CheckpointBody(checkpoint.name(), Json.text(checkpoint.at()), checkpoint.people());
        }
    }

    public Either<Problem, Answer> reset(ControlCall call) {
        return Refusals.answer(world.reset(call.text("checkpoint")));
    }

    public Either<Problem, Answer> read(ControlCall call) {
        return Either.right(Answer.text(Json.MEDIA_TYPE, new String(world.snapshot(), StandardCharsets.UTF_8)));
    }

    public Either<Problem, Answer> replace(ControlCall call) {
        return call.content().flatMap(snapshot -> Refusals.answer(world.replace(snapshot)));
    }

    public Either<Problem, Answer> merge(ControlCall call) {
        return call.content().flatMap(part -> Refusals.answer(world.merge(part)));
    }

    public Either<Problem, Answer> patch(ControlCall call) {
        return call.content()
                .flatMap(patch -> Refusals.answer(world.patch(call.inPath("list"), call.inPath("key"), patch)));
    }

    public Either<Problem, Answer> checkpoints(ControlCall call) {
        return Either.right(Answer.ok(Map.of(
                "items", world.checkpoints().stream().map(CheckpointBody::of).toList())));
    }

    public Either<Problem, Answer> keep(ControlCall call) {
        return call.only("name")
                .flatMap(WorldOperations::checked)
                .flatMap(name -> Refusals.answer(world.keep(name), kept(name)));
    }

    private static Answer kept(String name) {
        return Answer.json(201, Map.of("name", name));
    }

    private static Either<Problem, String> checked(Optional<String> name) {
        return name.filter(Checkpoint::isName)
                .<Either<Problem, String>>map(Either::right)
                .orElseGet(() -> Either.left(
                        Problem.invalid("name is required: 1 to 64 letters, digits, dots, dashes and underscores.")));
    }

    public Either<Problem, Answer> restore(ControlCall call) {
        return Refusals.answer(world.restore(call.inPath("name")));
    }

    public Either<Problem, Answer> forget(ControlCall call) {
        return Refusals.answer(world.forget(call.inPath("name")));
    }
}
