"""Moving users: validate, start a job, pause and resume it, watch it, read its errors, download its result."""

import csv
import io
import time
import urllib.request

from journal import Differs, known, refused, same
from wxc_sdk.rest import RestError
from wxc_sdk.telephony.jobs import MoveUser, MoveUsersList

MOST = 8
PATIENCE = 60  # seconds


def run(api, world, step):
    jobs = api.telephony.jobs.move_users
    with step('validate each user of a location') as say:
        target = world.other_calling_location()
        results = {user.person_id: validate(jobs, target, user) for user in world.callers()}
        movable = [user for user, result in results.items() if not result.errors][:MOST]
        stuck = [user for user, result in results.items() if result.errors][:1]
        say(f'{len(results)} users, to {target.name}')
    with step('a user that cannot be moved') as say:
        say(results[stuck[0]].errors[0].message)
    with step('start') as say:
        started = start(jobs, target, movable)
        say(f'{started.counts.total_moves} users, {started.latest_execution_status}')
    with step('pause and resume') as say:
        say(pause_and_resume(jobs, started.id))
    with step('poll until it ends') as say:
        done = wait(jobs, started.id, ended)
        same((len(movable), 0), (done.counts.moved, done.counts.failed), 'moved and failed')
        say(f'{done.latest_execution_exit_code}, {done.counts.moved} moved')
    with step('the users are there'):
        places = {known(api.people.details(user, calling_data=True)).location_id for user in movable}
        same({target.location_id}, places, 'locations')
    with step('errors of a job that moved all'):
        same([], known(jobs.errors(started.id)), 'errors')
    with step('download the result, without token') as say:
        rows = download(done)
        say(f'{len(rows)} rows, columns {", ".join(rows[0])}')
    with step('errors of a job that cannot move its user') as say:
        failed = wait(jobs, start(jobs, target, stuck).id, ended)
        reasons = [reason.code for item in known(jobs.errors(failed.id)) for reason in item.error.message]
        same([str(error.code) for error in results[stuck[0]].errors], reasons, 'codes')
        say(f'{failed.latest_execution_exit_code}, codes {", ".join(reasons)}')
    with step('list'):
        same([failed.id, started.id], [job.id for job in known(jobs.list(max=1))][:2], 'the newest jobs')
    with step('an ended job cannot be paused') as say:
        say(refused(409, lambda: jobs.pause(done.id)).detail.message)
    with step('move the users back'):
        home = world.calling_location()
        wait(jobs, start(jobs, home, movable).id, lambda job: job.counts.moved == len(movable))


def entry(location, users, validate_only):
    moves = [MoveUser(user_id=user) for user in users]
    return [MoveUsersList(location_id=location.location_id, validate_only=validate_only, users=moves)]


def validate(jobs, location, user):
    return known(jobs.validate_or_initiate(entry(location, [user.person_id], True))).users_list[0]


def start(jobs, location, users):
    job = known(jobs.validate_or_initiate(entry(location, users, False))).job_details
    same(len(users), job.counts.total_moves, 'users of the job')
    return job


def pause_and_resume(jobs, job):
    """A job can be faster than the request to pause it, which is refused then."""
    try:
        jobs.pause(job)
    except RestError as refusal:
        same(409, refusal.response.status_code, 'the status of a refusal')
        return 'the job was faster'
    paused = wait(jobs, job, lambda it: it.latest_execution_exit_code == 'STOPPED' or ended(it))
    if ended(paused):
        return 'the job was faster'
    jobs.resume(job)
    return 'paused, resumed'


def ended(job):
    return job.latest_execution_status in {'COMPLETED', 'FAILED'}


def wait(jobs, job, reached):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        details = known(jobs.status(job))
        if reached(details):
            return details
        time.sleep(0.2)
    raise Differs(f'after {PATIENCE} seconds the job is still {details.latest_execution_status}')


def download(job):
    with urllib.request.urlopen(job.csv_file_download_url) as file:
        same('text/csv', file.headers.get_content_type(), 'the type of the file')
        return list(csv.DictReader(io.StringIO(file.read().decode())))
