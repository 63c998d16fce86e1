package io.hexline.rest.person;

import io.hexline.application.user.CallingUser;
import io.hexline.application.user.ManageUserNumbers;
import io.hexline.application.user.ManageUserNumbers.ChangeNumbersCommand;
import io.hexline.application.user.ManageUserNumbers.NumberToGive;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.CallingUserInPath;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** {@code PUT /telephony/config/people/{personId}/numbers}: 204; all of it is done, or nothing. */
public record ChangePersonNumbersOperation(ManageUserNumbers manageUserNumbers) implements Operation {

    private static final String NUMBER = "directNumber";

    /** What the public Python SDK calls it. */
    private static final String ALSO_NUMBER = "external";

    /** An element of the list. */
    private record Entry(boolean adds, NumberToGive number) {

        /** Empty only where there are mistakes. */
        static Optional<Entry> read(Fields entry) {
            Optional<Boolean> adds = entry.required("action", Entry::action);
            Optional<PhoneNumber.Written> number =
                    entry.required(entry.has(ALSO_NUMBER) ? ALSO_NUMBER : NUMBER, PhoneNumber.Written::parse);
            Optional<Extension> extension = entry.value("extension", Extension::parse);
            RingPattern ring = entry.value("ringPattern", RingPattern::parse).orElse(RingPattern.NORMAL);
            boolean primary = entry.flag("primary").orElse(false);
            return adds.flatMap(added ->
                    number.map(written -> new Entry(added, new NumberToGive(written, extension, ring, primary))));
        }

        private static Either<Malformed, Boolean> action(String text) {
            return switch (text) {
                case "ADD" -> Either.right(true);
                case "DELETE" -> Either.right(false);
                default -> Either.left(new Malformed("action", text, "ADD or DELETE"));
            };
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return CallingUserInPath.of(call)
                .flatMap(user -> call.read(body -> command(body, user)))
                .flatMap(command -> manageUserNumbers.change(command).mapLeft(Problem::of))
                .map(changed -> Answer.nothing());
    }

    private static ChangeNumbersCommand command(Fields body, CallingUser.Key user) {
        body.check("phoneNumbers", body.size("phoneNumbers") > 0, "must hold at least one number");
        List<Entry> entries = body.objects("phoneNumbers").orElse(List.of()).stream()
                .flatMap(entry -> Entry.read(entry).stream())
                .toList();
        return new ChangeNumbersCommand(
                user,
                entries.stream()
                        .filter(entry -> !entry.adds())
                        .map(entry -> entry.number().number())
                        .toList(),
                entries.stream().filter(Entry::adds).map(Entry::number).toList(),
                body.flag("enableDistinctiveRingPattern"));
    }
}
