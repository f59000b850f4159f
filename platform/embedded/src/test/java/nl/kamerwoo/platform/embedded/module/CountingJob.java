package nl.kamerwoo.platform.embedded.module;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often it ran. */
public class CountingJob implements Job {
    public static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    public void execute(JobExecutionContext context) {
        RUNS.incrementAndGet();
    }
}
