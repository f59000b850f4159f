package nl.kamerwoo.alfresco.job;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Quartz's way in to {@link Termijnronde}. */
@DisallowConcurrentExecution
public final class TermijnrondeJob implements Job {

    /** Where the job's data holds the round. */
    public static final String TERMIJNRONDE = "termijnronde";

    @Override
    public void execute(JobExecutionContext context) {
        ((Termijnronde) context.getMergedJobDataMap().get(TERMIJNRONDE)).loop();
    }
}
