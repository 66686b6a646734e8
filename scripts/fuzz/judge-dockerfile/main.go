// BuildKit's own verdict on Dockerfiles: one JSON line {"text": …} in, one JSON line {"accepted": …, "error": …} out.
//
// A text is judged by the whole frontend of BuildKit, up to the point where it would fetch images: every image exists and
// is empty, so what depends on images and files is not looked at.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
)

type anyImage struct{}

func (anyImage) ResolveImageConfig(_ context.Context, ref string, _ sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	return ref, "", []byte(`{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["sha256:0000000000000000000000000000000000000000000000000000000000000000"]}}`), nil
}

type verdict struct {
	Accepted bool    `json:"accepted"`
	Error    *string `json:"error"`
}

func judge(text string) (v verdict) {
	defer func() {
		if r := recover(); r != nil {
			message := fmt.Sprint("panic: ", r)
			v = verdict{false, &message}
		}
	}()
	// As BuildKit itself has them; without, it stops at mounts that are written to.
	caps := pb.Caps.CapSet(pb.Caps.All())
	platform := ocispecs.Platform{OS: "linux", Architecture: "amd64"}
	_, err := dockerfile2llb.Dockerfile2LLB(context.Background(), []byte(text), dockerfile2llb.ConvertOpt{
		MetaResolver:   anyImage{},
		TargetPlatform: &platform,
		LLBCaps:        &caps,
	})
	if err != nil {
		message := err.Error()
		return verdict{false, &message}
	}
	return verdict{true, nil}
}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := json.NewEncoder(os.Stdout)
	for {
		line, err := in.ReadBytes('\n')
		var asked struct{ Text string }
		if json.Unmarshal(line, &asked) == nil {
			out.Encode(judge(asked.Text))
		}
		if err != nil {
			return
		}
	}
}
