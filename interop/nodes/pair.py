"""Two servers of one database; either can be gone."""

import random


class Pair:
    """Both run."""

    def __init__(self, hexline, pace):
        self.hexline = hexline
        self.pace = pace
        self.nodes = [hexline.node(pace), hexline.node(pace)]

    def any(self):
        return random.choice(self.nodes)

    def kill(self, place):
        self.nodes[place].kill()

    def replace(self, place):
        self.nodes[place] = self.hexline.node(self.pace)

    def job(self, job):
        """As either tells it."""
        return next((told for told in (node.job(job) for node in self.nodes) if told), None)

    def stop(self):
        for node in self.nodes:
            if node.process.poll() is None:
                node.stop()


def moved(job):
    return job['counts']['moved'] if job else 0


def has_ended(job):
    return job and job['latestExecutionStatus'] in ('COMPLETED', 'FAILED')
