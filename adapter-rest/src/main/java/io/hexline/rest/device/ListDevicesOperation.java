package io.hexline.rest.device;

import io.hexline.application.device.DeviceAccess;
import io.hexline.application.device.ShowDevices;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /devices}: a page of devices, by location, owner and name; the own ones for whoever administers nothing. */
public record ListDevicesOperation(ShowDevices showDevices) implements Operation {

    private static final PageSize SIZE = new PageSize(100, 1000);

    /** The body, on the wire. */
    private record Listed(List<DeviceBody> items) {

        static Listed of(OrgId org, List<OwnedDevice> found) {
            return new Listed(
                    found.stream().map(owned -> DeviceBody.of(org, owned)).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> DeviceQuery.of(call, org)
                        .flatMap(query -> new DeviceAccess(call.authorization())
                                .confined(query.filter())
                                .mapLeft(Problem::of)
                                .flatMap(filter -> page(call, org, filter, query.findsNothing()))));
    }

    private Either<Problem, Answer> page(Call call, OrgId org, DeviceFilter filter, boolean nothing) {
        return KeysetPage.counted(call.request().query(), SIZE, DeviceQuery::key)
                .flatMap(page -> (nothing
                                ? Either.<Problem, List<OwnedDevice>>right(List.of())
                                : showDevices
                                        .list(filter, page.after(), page.skip(), page.max() + 1)
                                        .mapLeft(Problem::of))
                        .map(found ->
                                page.answer(call.request(), found, DeviceQuery::text, shown -> Listed.of(org, shown))));
    }
}
