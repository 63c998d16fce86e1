package io.hexline.application.move;

import io.hexline.domain.access.Principal;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.OrgId;

/**
 * A request to move users.
 *
 * @param org whose users
 * @param actor who asks
 * @param trackingId of the request, kept with a job
 */
public record MoveUsersCommand(OrgId org, Principal actor, String trackingId, MoveDraft draft) {}
