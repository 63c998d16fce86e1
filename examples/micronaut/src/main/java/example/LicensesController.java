package example;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.guard.Guard;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.view.FailureView;
import io.hexline.application.view.LicensesView;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.PersonId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;

@Controller("/people/{person}/licenses")
@ExecuteOn(TaskExecutors.BLOCKING)
class LicensesController {

    private final UseCases hexline;

    LicensesController(UseCases hexline) {
        this.hexline = hexline;
    }

    @Delete("/{license}")
    HttpResponse<?> remove(@Header("X-Token") String token, String person, String license) {
        return hexline.authenticate()
                .handle(new AccessToken(token))
                .flatMap(actor -> Guard.onBehalfOf(actor, hexline)
                        .licensing()
                        .assignLicenses()
                        .handle(new AssignLicensesCommand(
                                actor.org(),
                                Optional.of(new PersonId(person)),
                                Optional.empty(),
                                List.of(LicenseOperation.remove(new LicenseId(license))),
                                List.of())))
                .<HttpResponse<?>>fold(
                        failure -> HttpResponse.badRequest(FailureView.of(failure)),
                        result -> HttpResponse.ok(LicensesView.of(result)));
    }
}
