package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/** Has timers fire and asynchronous steps done, from the start until the end. */
public final class JobExecution implements SmartLifecycle {

    private final JobExecutor jobs;

    public JobExecution(EngineConfiguration engine) {
        this.jobs = engine.getJobExecutor();
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }

    /** After the modules' components, and before their deployers. */
    @Override
    public int getPhase() {
        return 1;
    }
}
