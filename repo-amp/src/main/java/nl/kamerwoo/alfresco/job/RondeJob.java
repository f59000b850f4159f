package nl.kamerwoo.alfresco.job;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Quartz's way in to a {@link Ronde}. */
@DisallowConcurrentExecution
public final class RondeJob implements Job {

    /** Where the job's data holds the round. */
    public static final String RONDE = "ronde";

    @Override
    public void execute(JobExecutionContext context) {
        ((Ronde) context.getMergedJobDataMap().get(RONDE)).loop();
    }
}
